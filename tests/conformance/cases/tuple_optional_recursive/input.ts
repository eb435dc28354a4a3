export type Expression =
  | ["-", number | Expression, (number | Expression)?]
  | ["get", string, Expression?]
  | ["let", Binding?];
export type Binding = [name: string, value?: Expression | Binding];
type Maybe = string | undefined;
export type Named = [1, Maybe?];
export type Demanded = Required<[Maybe?, Binding?]>;
export type Second = Binding[1] | null;
