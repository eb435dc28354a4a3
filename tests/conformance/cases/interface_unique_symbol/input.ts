declare const tag: unique symbol; export interface T { [tag]: 1; n: 2 } export interface U { [Symbol.iterator](): Iterator<1>; [Symbol.toStringTag]: string; m: 3 }
