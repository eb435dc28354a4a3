export interface Item { kind: "two"; inner: Inner } interface Inner { i: 2 }
