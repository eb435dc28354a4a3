export interface T { run?(): void; a: string }
