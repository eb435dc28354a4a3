export type T = [{ a: 1 } extends { a?: 1 } ? 1 : 0, { a?: 1 } extends { a: 1 } ? 1 : 0, {} extends { a?: 1 } ? 1 : 0, { b: 1 } extends { a?: 1 } ? 1 : 0, { a: undefined } extends { a?: 1 } ? 1 : 0];
