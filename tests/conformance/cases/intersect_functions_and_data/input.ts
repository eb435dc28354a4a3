export type T = (() => void) & { data: 1 } | { only: 2 }; export interface U { cb?: (() => void) & { name_: string }; n: 1 }
