export type T = `${boolean}` | `is-${null}`;
