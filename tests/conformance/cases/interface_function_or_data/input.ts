export interface T { a: string | (() => string); b?: number | ((x: number) => number) | null; c: { run(): void; data: 1 } }
