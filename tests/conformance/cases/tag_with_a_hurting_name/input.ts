// Tags whose name Python cannot have, shared by members.
export type From = { from: "a"; x: 1 } | { from: "b"; y: 1 } | { from: "b"; z: 1 };
export type Dollar = { $type: "a"; x: 1 } | { $type: "a"; y: 1 } | { $type: "b"; z: 1 };
export type Spaced = { "the kind": 1; x: 1 } | { "the kind": 2; y: 1 } | { "the kind": 2; z: 1 };
