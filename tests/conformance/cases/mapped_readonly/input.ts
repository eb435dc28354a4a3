interface A { a: string } export type T = { -readonly [K in keyof Readonly<A>]: A[K] };
