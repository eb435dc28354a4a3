interface A { a: string; b: number; c: boolean }
export interface T extends Omit<A, "a" | "b"> { b: string }
