export type T = {} | null; export type U = {} | undefined | null; export interface V { x: {} | null; y?: {} }
