export type T = `a.b*${string}(c)[d]`;
