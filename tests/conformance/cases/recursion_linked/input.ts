export type List = { value: number; next: List } | null;
