interface Chain<T> { v?: T; next?: Chain<T | null> }
interface Fork<T> { v?: T; next?: Fork<T | null> | Fork<string> }
interface Left<T> { v?: T; right?: Right<T | false> } interface Right<T> { w?: T; left?: Left<T> }
export type T = Chain<1>; export type U = Fork<1>; export type V = Left<1>;
