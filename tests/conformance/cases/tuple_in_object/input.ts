export interface T { point: [number, number, number?]; range: [start: string, end: string | null] }
