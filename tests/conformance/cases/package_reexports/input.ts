export * from "pkg"; export { B as Renamed, default as Def } from "pkg/b"; export type { C } from "pkg/c"; export interface T { own: 1 }
