type Mix<V> = { v: V } & { w?: V }; export interface T extends Mix<number> { x: string }
