/** Members that have a tag which is null, a number or shared, and the parameter of the whole. */
export type Properties = { [name: string]: unknown } | null;
export interface Point<P extends Properties = {}> { type: "Point"; at: number[]; properties?: P }
export interface Line<P extends Properties = {}> { type: "Line" | "Ring"; along: number[][]; properties?: P }
export interface Null { type: null }
export interface Collection<P extends Properties = {}> { type: "Collection"; geometries: Geometry<P>[]; properties?: P }
export type Geometry<P extends Properties = {}> = Point<P> | Line<P> | Collection<P> | Null;
export interface Objects<P extends Properties = {}> { [key: string]: Geometry<P> }
export interface Topology<T extends Objects<Properties> = Objects<Properties>> { type: "Topology"; objects: T }
export type Result<T> = { status: 1; value: T } | { status: 2; value: T[] } | { status: 2; error: string };
export interface Numbers { last: Result<number>; all: Geometry<{ name: string }>[] }
export interface Texts { last: Result<string>; all: Geometry<Properties>[] }
