export interface None { a: 1 } export interface True { b: None } export type class_ = True;
