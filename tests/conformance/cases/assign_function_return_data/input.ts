export type T = ReturnType<() => { ok: true } | { ok: false; why: string }>;
