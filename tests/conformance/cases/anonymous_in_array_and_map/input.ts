export interface T { list: { id: number }[]; map: { [k: string]: { v: string } }; tuple: [{ x: 1 }, { y: 2 }] }
