export interface Config { base: string }
export class Store { size = 0 }
