interface X { x: 1 } interface Y { y: 2 } interface A extends X { a: 3 } interface A extends Y { b: 4 } export type T = A;
