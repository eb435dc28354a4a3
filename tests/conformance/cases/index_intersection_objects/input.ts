export type Window = { width: number; title?: string; children?: Window[]; kind: "a" | { b: 1 } } & Record<string, string | number>;
export type Mixed = { width: number; children?: Mixed[] | string; flag?: boolean | null } & { [key: string]: string | number | boolean };
export type Objects = { size: { width: number } } & { [key: string]: { width: number; height?: number } };
