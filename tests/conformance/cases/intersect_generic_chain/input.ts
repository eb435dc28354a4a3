type With<O, K extends string, V> = O & { [P in K]: V }; export type T = With<With<{ a: 1 }, "b", 2>, "c", { d: 3 }>; export type U = With<{ k: "x" } | { k: "y" }, "id", number>;
