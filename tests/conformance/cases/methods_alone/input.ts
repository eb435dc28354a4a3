/** Objects with nothing but functions: no value of theirs is data, but no list is one of them. */
export type Handlers = { start(): void; stop: () => string };
export type Several = Handlers & { pause(): void };
export interface Named { run(): void }
export class Runner {
  run() {}
}
export type Mixed = Handlers | { name: string };
export interface Uses { handlers?: Handlers; list: Handlers[]; inline: { go(): void } | null; name: string }
