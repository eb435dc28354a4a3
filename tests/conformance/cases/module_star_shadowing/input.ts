// What a module exports itself goes before what `export *` brings; what two stars bring is no export.
export * from "./a"; export * from "./b"; export interface Own { local: 1 } export interface T { own: Own }
