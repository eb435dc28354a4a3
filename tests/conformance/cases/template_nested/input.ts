type A = `a-${string}`; 
export type T = `${A}:${A}`;
