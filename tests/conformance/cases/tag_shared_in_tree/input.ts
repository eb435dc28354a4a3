// A tree whose nodes share tags.
export interface Leaf { type: "literal"; value: string }
export interface Number { type: "literal"; value: number; raw?: string }
export interface Call { type: "call"; callee: Node; args: Node[] }
export interface Optional { type: "call"; callee: Node; args: Node[]; optional: true }
export interface Block { type: "block"; body: Node[] }
export type Node = Leaf | Number | Call | Optional | Block;
