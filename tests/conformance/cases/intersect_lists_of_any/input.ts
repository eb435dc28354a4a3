export type Response = { meta?: { warnings?: string[]; more?: { [key: string]: any } } } & { meta?: { warnings?: any[]; more?: { [key: string]: number } } };
export type Pair = [any, number?] & [string, any?];
export type Tail = [string, ...any[]] & [any, ...number[]];
