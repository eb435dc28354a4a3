// Members that are instances of generics.
export interface Box<K extends string, T> { kind: K; value: T }
export type Either<T> = { kind: "left"; left: T } | { kind: "right"; right: string };
export interface Uses {
  boxes: (Box<"s", string> | Box<"n", number> | Box<"n", null>)[];
  either: Either<number> | { kind: "none" } | { kind: "none"; why: string };
}
