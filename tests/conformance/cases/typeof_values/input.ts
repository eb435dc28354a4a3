const map_ = { x: "ex", y: "why" } as const; export type T = (typeof map_)[keyof typeof map_];
