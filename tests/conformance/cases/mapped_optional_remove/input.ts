interface A { a?: string; b?: number | null; c?: undefined | string } export type T = { [K in keyof A]-?: A[K] };
