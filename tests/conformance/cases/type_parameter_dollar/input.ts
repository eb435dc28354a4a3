export interface Box<Node$1, $ = string, class_ = number> { value: Node$1; list: Node$1[]; other: { [key: string]: $ }; both: (Node$1 | $ | class_)[]; inner: { one: Node$1 } }
export type Pair<Node$1> = [Node$1, Node$1 | null];
export interface Use extends Box<string, number> { pair: Pair<boolean>; }
