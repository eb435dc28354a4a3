type Make<K extends string> = K extends K ? { type: K; [x: `data_${string}`]: number } : never;
export type T = Make<"a" | "b" | "c" | "d" | "e" | "f" | "g" | "h" | "i" | "j" | "k" | "l" | "m" | "n" | "o" | "p" | "q" | "r" | "s" | "t">;
