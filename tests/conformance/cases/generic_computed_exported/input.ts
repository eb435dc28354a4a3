interface Events {
  open: { at: number };
  close: { code: string };
}

export type EventOf<K extends keyof Events = keyof Events> = Events[K];
export type Nullable<T extends object = Events> = { [K in keyof T]: T[K] | null };
export type Payload<K extends keyof Events> = { kind: K; payload: Events[K] };
export type Suffixed<S extends string = "a" | "b"> = `${S}-x`;
export type Wrap<T = string> = T extends string ? { text: T } : { other: T };
export interface Query<F extends keyof Events = "open"> {
  filter: Events[F];
  names: F[];
}
export interface Uses {
  wrap: Wrap<number>;
  event: EventOf<"close">;
}
