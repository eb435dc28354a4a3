interface Own<T> { v?: T; a?: Own<string>; b?: Own<number>; c?: Own<Own<number>> | Own<boolean[]> }
interface Plain { a?: Through<string>; c?: Through<number> } interface Through<T> { v?: T; plain?: Plain }
interface One<T> { v?: T; b?: Other<number>; c?: Other<string> } interface Other<T> { w?: T; a?: One<T> }
interface Held<T> { v?: T; b?: Holder; d?: Third<boolean> } interface Holder { a?: Held<string>; c?: Held<number>; d?: Third<string>; e?: Third<Held<Holder>> } interface Third<T> { t?: T; b?: Holder[]; a?: Held<T> }
interface Named<T> { v?: T; b?: N; c?: S } type N = Named<number>; type S = Named<string>;
export type T = Own<1>; export type U = Through<1>; export type V = One<1>; export type W = Held<Holder>; export type X = Named<1>;
