export interface B { b: 1 } export namespace C { export interface D { d: 1 } }
