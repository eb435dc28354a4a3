export type T = NoInfer<{ a: string }>;
