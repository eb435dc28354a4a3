export type T = ["add", number] | ["remove", string] | ["clear"]; export type U = [kind: "a", ...rest: number[]] | [kind: "b", ...rest: string[]];
