enum E { A = "a", B = "b" }
export type T = Partial<Record<E, number>>; export type U = { [K in E]?: K }; export type V = { [K in E as `${K}_key`]: 1 };
