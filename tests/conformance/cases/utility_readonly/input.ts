export type T = Readonly<{ a: string[]; b?: 1 }>;
