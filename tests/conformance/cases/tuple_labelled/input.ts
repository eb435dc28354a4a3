export type T = [name: string, age?: number, ...tags: string[]];
