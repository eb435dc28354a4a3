export interface X {
  either: Missing extends string ? 1 : 2; first?: Parameters<Missing>[0]; awaited?: Awaited<Missing>; result?: ReturnType<Missing>;
  text?: Extract<Missing, string>; element?: Missing extends (infer E)[] ? E : "no"; present?: NonNullable<Missing>; other?: "x" extends Missing ? 1 : 2;
}
