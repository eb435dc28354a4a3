interface A { a?: string | null; b: number | undefined }
export interface T { a: NonNullable<A["a"]>; b: NonNullable<A["b"]>; c?: NonNullable<A["a"] | 5> }
