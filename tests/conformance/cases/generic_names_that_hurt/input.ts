export interface Pair$<T$1, $U = string> { first$: T$1; second: $U[]; "c-d": { x$: T$1 } | { y$: $U }; $next?: Pair$<T$1, $U> | null }
export type Choice$<T$1> = { kind: "a$"; value: T$1 } | { kind: "$b"; values: T$1[] };
export interface Keys<T, U> { "a-b": T | U | boolean; "c-d": (T | U)[]; "e-f"?: { v: T; w: U }[]; plain: T }
export interface Use {
  choice: Choice$<number>;
  pair: Pair$<string, boolean>;
  pairs: Record<string, Pair$<number>>;
  keys?: Keys<string, number>;
}
