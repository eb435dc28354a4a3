type Without<A, B> = { [K in Exclude<keyof A, keyof B>]?: never }; type XOR<A, B> = (A & Without<B, A>) | (B & Without<A, B>); export type T = XOR<{ a: 1 }, { b: 2 }>;
