namespace N { export namespace M { export interface A { a: 1 } } }
import Short = N.M;
export interface T { x: Short.A }
