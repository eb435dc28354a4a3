const value = { k: "v", n: 1 } as const; export default value;
