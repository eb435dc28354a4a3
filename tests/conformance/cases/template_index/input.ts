export interface T { [key: `x-${string}`]: number; name: string }
