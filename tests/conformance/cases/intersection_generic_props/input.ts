type With<P> = P & { children?: string[] }; export type T = With<{ id: number }>;
