export interface T { _id: string; __v: number; __init__: 1; _: 2 }
