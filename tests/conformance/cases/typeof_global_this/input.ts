declare global { var counter: { n: number }; function helper(): string; interface Window { w: 1 } }
export type HasDom = typeof globalThis extends { noSuchThing: any } ? "dom" : "none";
export type Counter = typeof globalThis.counter;
export interface Uses { has: HasDom; counter: Counter; w?: Window["w"] }
export {};
