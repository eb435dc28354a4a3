type HasKeys<O> = keyof O extends never ? "none" : "some"; export type T = [HasKeys<{}>, HasKeys<{ a: 1 }>, HasKeys<string[]>, HasKeys<unknown>, HasKeys<any>, HasKeys<never>];
