export type T = { ok: true; v: 1 } | { ok: boolean; e: 2 }; export type U = { done?: false; value: number } | { done: true; value: string };
