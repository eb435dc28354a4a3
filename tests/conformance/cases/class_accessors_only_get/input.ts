export class T { get size(): number { return 1; } set size(v: number) {} get "odd name"(): string { return ""; } set only(v: string) {} }
