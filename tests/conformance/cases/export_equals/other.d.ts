declare namespace X { interface A { a: 1 } type K = "k" } export = X;
