/** What everything has. */
export interface Base { id: string; /** When. */ at?: Date }
export interface Named extends Base { name: string }
export interface Stamped<T extends string = "now"> { stamp: T; previous: Stamped<T> | null }
/** Both. */
export interface Item<V> extends Named, Stamped<"then"> { id: "item"; value: V; values: V[] }
export interface Marker extends Base {}
export type StringItem = Item<string>;
export type Pair<A, B = A> = { first: A; second: B };
export interface Uses { item: Item<{ inline: string }>; pair: Pair<Base, number>; markers: Marker[] }
