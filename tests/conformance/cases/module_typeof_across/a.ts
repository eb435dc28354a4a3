export const config = { deep: { x: [1, 2] }, name: "n" } as const; export declare function fn(): { r: typeof config.name }; export const K = "key";
