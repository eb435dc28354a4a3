const defaults = { size: 1, name: "x" }; type Defaults = typeof defaults; export interface T extends Defaults { extra?: boolean }
