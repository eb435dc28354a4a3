interface Fn { (x: string): void; extra: 1 } export interface T { f?: Fn; n: 1 }
