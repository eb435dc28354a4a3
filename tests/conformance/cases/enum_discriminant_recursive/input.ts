export enum I { a = "a", b = "b" }
export enum B { x = "x", y = "y" }
export interface N { readonly nodeType: string }
export interface Block extends N { nodeType: B; content: (Block | Inline | Text)[] }
export interface Inline extends N { nodeType: I; content: (Inline | Text)[] }
export interface Text extends N { nodeType: "text"; value: string }
