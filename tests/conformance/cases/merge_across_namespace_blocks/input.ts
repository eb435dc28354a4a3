export namespace N { export interface A { x: 1 } interface Hidden { h: 1 } } export namespace N { export interface A { y: 2; own?: B } export interface B { z: 3 } }
export type T = N.A;
