type M = { [K in any]: 1 }; export type T = M;
