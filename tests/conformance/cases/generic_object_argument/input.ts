interface Event_<N extends string, P> { name: N; payload: P }
export type T = Event_<"a", { x: number }> | Event_<"b", { y: string }>;
