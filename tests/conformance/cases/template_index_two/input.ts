export interface T { [key: `x-${string}`]: number; [key: `y-${string}`]: string }
