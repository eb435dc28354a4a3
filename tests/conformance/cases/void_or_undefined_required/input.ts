export interface Failure<D = void> { code: number; data: D | undefined }
export interface Event { name: string; detail?: void | undefined; done: (() => void) | undefined }
export type Either = { ok: true; error: undefined | void } | { ok: false; error: string };
