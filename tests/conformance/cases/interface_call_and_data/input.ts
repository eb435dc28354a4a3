interface Callable { (x: number): string; version: string } export interface T { c?: Callable; n: 1 } export interface U { data: Omit<Callable, never> }
