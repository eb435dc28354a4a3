export interface T { a: string[]; b: Array<number>; c: readonly boolean[]; d: ReadonlyArray<null> }
