type Methods<F> = { send(a: F): void; get: (id: string) => F; also: Methods<F>["send"] };
export interface T { direct?: { run(): void }; held?: Methods<1>[]; either?: { call(): void } | string }
