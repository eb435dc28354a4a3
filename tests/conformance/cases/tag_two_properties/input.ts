export type T = { a: 1; b: 1; x: string } | { a: 1; b: 2; y: string } | { a: 2; b: 1; z: string } | { a: 2; b: 2 };
