export type T = NonNullable<string | null | undefined>; export interface U { a: NonNullable<{ x: 1 } | null> }
