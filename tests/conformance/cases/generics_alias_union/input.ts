type Nullable<V> = V | null; type Maybe<V> = Nullable<V> | undefined;
export interface T { a: Nullable<string>; b: Maybe<number>; c?: Maybe<boolean> }
