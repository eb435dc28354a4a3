export interface T { a: null; b?: null; c?: undefined; d?: never; e: unknown; f?: unknown; g: any; h?: any }
