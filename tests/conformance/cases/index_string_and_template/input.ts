export interface T { [key: string]: string | number; [key: `n_${string}`]: number; n_a: 5 }
