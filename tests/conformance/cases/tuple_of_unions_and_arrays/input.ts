export type T = [1 | "a", (2 | null)[], { k: [boolean, boolean?] }]; export type U = ([1] | ["a", 2])[]; export type V = [[[["deep"]]]];
