interface Events {
  open: { at: number };
  close: { code: string };
}

export interface Message<K extends keyof Events = "open", P = Events[K]> {
  kind: K;
  payload: P;
}
export interface Reply<T extends string | number, W = T extends string ? boolean : null> {
  value: T;
  wrapped: W;
}
