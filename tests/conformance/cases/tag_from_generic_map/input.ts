interface Events { click: { x: number; y: number }; key: { code: string }; close: null }
type Message<K extends keyof Events = keyof Events> = { [P in K]: { type: P; detail: Events[P] } }[K];
export type T = Message; export type U = Message<"click" | "close">;
