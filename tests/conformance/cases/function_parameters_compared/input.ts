type Narrow = (a: string) => void; type Wide = (a: string | number) => void;
interface NarrowMethod { run(a: string): void } interface WideMethod { run(a: string | number): void }
export type Strict = [Narrow extends Wide ? 1 : 2, Wide extends Narrow ? 1 : 2];
export type Bivariant = [NarrowMethod extends WideMethod ? 1 : 2, WideMethod extends NarrowMethod ? 1 : 2];
export type Rest = [((...args: [string, number]) => void) extends (a: string, b: number) => void ? 1 : 2, ((a: string, b: number) => void) extends (...args: [string, boolean]) => void ? 1 : 2, Narrow extends (...args: never) => unknown ? 1 : 2, Narrow extends (...args: any[]) => any ? 1 : 2, Narrow extends (...args: unknown[]) => unknown ? 1 : 2];
export type This = [ThisParameterType<(this: { t: 1 }, x: string) => void>, ThisParameterType<Narrow> extends unknown ? 1 : 2, ((this: { a: 1 }) => void) extends (this: { a: 1; b: 2 }) => void ? 1 : 2, ((this: { a: 1; b: 2 }) => void) extends (this: { a: 1 }) => void ? 1 : 2];
type Overloaded = { (a: string): "text"; (a: number, b?: boolean): "number" };
export type Overloads = [Parameters<Overloaded>, ReturnType<Overloaded>, Overloaded extends (a: string) => string ? 1 : 2, Overloaded extends (a: boolean) => string ? 1 : 2];
