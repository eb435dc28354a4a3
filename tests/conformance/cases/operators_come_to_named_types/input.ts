declare class Client { id: string; private secret: number }
interface Page<T> { items: T[]; next?: Page<T> }
interface Circle { kind: "circle"; r: number }
interface Square { kind: "square"; side: number; inner?: Shape }
type Shape = Circle | Square;
declare function load(): Page<string>;
declare function find<T>(all: T[]): T | undefined;
type Unwrap<T> = T extends { items: (infer E)[] } ? E : never;
export interface Uses {
  made: InstanceType<typeof Client>; loaded: ReturnType<typeof load>;
  circle: Extract<Shape, { kind: "circle" }>; rest: Exclude<Shape, Circle>;
  one?: Exclude<Client | "none", "none">; there: NonNullable<Page<1> | null>;
  inner: NonNullable<Square["inner"]>; awaited: Awaited<Promise<Page<boolean>>>; item: Unwrap<Page<Circle>>;
  found: ReturnType<typeof find<Circle>>;
}
export type Alias = Extract<Shape, { kind: "square" }>;
export type Again = Unwrap<{ items: Alias[] }>;
