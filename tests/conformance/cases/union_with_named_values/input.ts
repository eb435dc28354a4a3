export declare namespace Severity { /** Reports an error. */ const Error: 1; const Warning: 2; function is(value: number): boolean }
export type Severity = 1 | 2;
export const Kind = { A: "a", BeeBee: "b-b" } as const;
export type Kind = (typeof Kind)[keyof typeof Kind];
export declare const Typed: { readonly X: "x"; readonly Y: 5 };
export type Typed = (typeof Typed)[keyof typeof Typed];
export declare namespace Part { const Foo: "foo" }
export type Part = "foo" | "bar";
export declare namespace Twice { const Foo: "foo"; const Same: "foo"; const Bar: "bar" }
export type Twice = "foo" | "bar";
export interface Uses {
  severity: Severity; kind?: Kind | null; kinds: Kind[]; more: Kind | "other"; rest: Exclude<Kind, "a">; by: Record<Kind, number>;
  typed: Typed; one: typeof Kind.A; part: Part; twice: Twice; text: `${Kind}!`; either: Kind | Severity;
}
export type Tagged = { kind: Kind; x: 1 } | { kind: "other"; y: 2 };
