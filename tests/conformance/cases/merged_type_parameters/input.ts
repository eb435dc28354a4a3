export interface Component<P = {}, S = { s: 1 }, X = null> { extra?: X }
export declare class Component<P, S> { props: P; state: S }
export declare class Mine extends Component<{ p: string }> { own: true }
export interface Uses { bare: Component; one: Component<{ q: 1 }>; all: Component<{}, {}, "x"> }
