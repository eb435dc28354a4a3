interface Deep { a?: { b?: { c: { d?: string[] } | null } }; list?: { items: { id: number }[] }[] }
export type B = NonNullable<Deep["a"]>["b"];
export type C = NonNullable<NonNullable<Deep["a"]>["b"]>["c"];
export type D = NonNullable<NonNullable<NonNullable<Deep["a"]>["b"]>["c"]>["d"];
export type Id = NonNullable<Deep["list"]>[number]["items"][0]["id"];
export type Opt = Deep["list"];
export type Req = Required<Deep>["a"]["b"];
