export interface T { a: unknown; b: any; c?: unknown }
export type U = unknown;
