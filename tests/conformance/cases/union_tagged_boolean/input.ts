export type T = { ok: true; value: string } | { ok: false; error: number };
