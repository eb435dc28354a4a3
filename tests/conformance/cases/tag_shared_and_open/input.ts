// Members whose tag is any text, absent or optional, beside some that share one.
export interface Known { type: "a"; x: number }
export interface Other { type: "a"; y: number }
export interface Third { type: "b"; z: number }
export interface Open { type: string; extra: boolean }
export interface Absent { none: string }
export interface Optional { type?: "a" | "q"; maybe: number }
export type WithOpen = Known | Other | Third | Open;
export type WithAbsent = Known | Other | Third | Absent;
export type WithOptional = Known | Third | Optional;
export type All = Known | Other | Third | Open | Absent | Optional | null;
