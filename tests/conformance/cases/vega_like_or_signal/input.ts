type Signal = { signal: string }; type Or<V> = V | Signal; export interface T { width: Or<number>; pad: Or<number | { top: Or<number> }> }
