export interface T { list: string[]; str: string; int: number; dict: { a: 1 }; type: "t"; id: string; object: object }
