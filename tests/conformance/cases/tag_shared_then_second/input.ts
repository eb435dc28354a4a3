// Two members share the first tag, and a second one tells them apart.
export type Event =
  | { type: "open"; at: number }
  | { type: "change"; kind: "text"; text: string }
  | { type: "change"; kind: "size"; size: number }
  | { type: "change" | "close"; kind: "none" };
export interface Holder { events: Event[]; last: Event | null }
