export interface Item { kind: "one"; inner: Inner } interface Inner { i: 1 }
