export interface T { run(): void; cb: () => void; a: string }
