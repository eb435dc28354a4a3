const table = { one: 1, two: { deep: true } }; export type T = keyof typeof table;
