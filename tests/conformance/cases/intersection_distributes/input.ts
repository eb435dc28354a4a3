export type T = ({ k: "a"; x: 1 } | { k: "b"; y: 2 }) & { id: string };
