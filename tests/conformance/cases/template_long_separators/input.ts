export type Two = `${string}--${number}`; export type Alike = `${string}aa${number}`; export type Scheme = `${string}://${number}.${string}`;
export type Cased = `${Uppercase<string>}--${number}`; export type Capital = `${Capitalize<string>}::${bigint}!`;
export type Short = `${Uppercase<string>}-${number}`; export type Small = `${Uncapitalize<string>}.${boolean}`;
export type Number = `${number}--${number}`; export type Three = `a${string}, ${string}, ${number}`; export type Quoted = `"${string}" = ${number}`;
export interface Keys { [key: `${string}--${number}`]: 1; "a--b--5"?: "left" | 1 }
export type Matched = ["a--b--5" extends Two ? 1 : 2, "a---5" extends Two ? 1 : 2, "aaa5" extends Alike ? 1 : 2, "a5aa6" extends Alike ? 1 : 2];
