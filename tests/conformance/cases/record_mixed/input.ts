export type T = Record<"id" | `data-${string}`, string>;
