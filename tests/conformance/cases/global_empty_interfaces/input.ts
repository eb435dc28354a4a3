// A package that does not ask for the DOM's library says that there are such types, and means those of the library.
export interface Options { id: string | Error; failure: Error; own: Own; list: ReadonlyArray<Own>; settled: PromiseRejectedResult }
declare global {
  interface Error {}
  interface PromiseRejectedResult {}
  interface Own { x: number }
}
