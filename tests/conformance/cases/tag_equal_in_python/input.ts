// Values that are one to Python, and null, as tags.
export type ByNumber =
  | { v: 1; one: string }
  | { v: true; yes: string }
  | { v: 0 | 2; other: string }
  | { v: null; nothing: string }
  | { v: "1"; text: string };
export type ByBoolean = { ok: true; value: number } | { ok: false; error: string } | { ok: boolean; pending: 1 };
