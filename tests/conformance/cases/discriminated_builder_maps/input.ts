interface EventMap { click: { x: number; y: number }; key: { code: string; mods?: ("ctrl" | "alt")[] }; quit: null }
export type AnyEvent = { [K in keyof EventMap]: { type: K; data: EventMap[K] } }[keyof EventMap];
export type EventOf<K extends keyof EventMap> = Extract<AnyEvent, { type: K }>;
export type Click = EventOf<"click">;
export type Handlers = { [K in AnyEvent["type"] as `on${Capitalize<K>}`]?: Extract<AnyEvent, { type: K }>["data"][] };
export type WithId = AnyEvent & { id: string };
export type Flat = { [E in AnyEvent as E["type"]]: E["data"] };
export type Without = Exclude<AnyEvent, { data: null }>;
