interface A { a: string; b: number; c: boolean }
export interface T extends Pick<A, "a"> { z: 1 }
