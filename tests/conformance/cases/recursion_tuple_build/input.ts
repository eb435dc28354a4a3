type Build<N extends number, L extends 0[] = []> = L["length"] extends N ? L : Build<N, [...L, 0]>; export type T = Build<4>;
