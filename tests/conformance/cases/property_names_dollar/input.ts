export interface T { $ref: string; _meta?: { x: 1 }; __proto: 2; $: 3 }
