export namespace Outer { export namespace Inner { export interface X { x: 1 } } }
