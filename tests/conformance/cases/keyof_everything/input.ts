interface A { a: 1; shared: 2 } interface B { b: 3; shared: 4 }
export type OfUnion = keyof (A | B);
export type OfIntersection = keyof (A & B);
export type OfIndex = keyof { [k: string]: number; known: 1 };
export type OfNumberIndex = keyof { [k: number]: string };
export type OfTemplate = keyof { [k: `x-${string}`]: 1; y: 2 };
export type OfTuple = Exclude<keyof [string, number], keyof any[]>;
export type OfMapped = keyof { [K in "p" | "q" as `${K}!`]: 1 };
export type OfPartial = keyof Partial<A>;
export type OfNumbers = keyof { 1: "a"; 2: "b" };
export type OfEnum = keyof typeof E; enum E { X, Y = "y" }
export type Values = (A & B)[keyof (A & B)];
export type Both = { [K in keyof A & keyof B]: [A[K], B[K]] };
export type Never = { never?: keyof {} };
export type OfOmit = keyof Omit<A, "a">;
