export interface Box<in out T> { value: T }
export interface Source<out T extends string = "s"> { get: T }
export type Sink<in T> = { last?: T };
export interface Uses { box: Box<1>; source: Source; sink: Sink<null> }
