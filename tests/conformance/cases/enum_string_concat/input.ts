export enum T { A = "a" + "b", B = `t-${"x"}`, C = A + "c" }
