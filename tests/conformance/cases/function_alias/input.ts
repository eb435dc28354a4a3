type Handler = (x: number) => void; export interface T { on?: Handler; n: 1 }
