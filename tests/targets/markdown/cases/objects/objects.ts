/** A page of results. */
export interface Page {
  required: string;
  nullable: string | null;
  optional?: string;
  both?: string | null;
  /** Set once. */
  readonly fixed: boolean;
  /** An object in place. */
  cursor: {
    /** Where to go on. */
    next: string | null;
    inner?: { deep: { deeper: number } };
  } | null;
  items: { id: string }[];
  by_name: Record<string, { id: string }>;
  pair: [first: string, second?: number, ...rest: boolean[]];
  readonly_list: readonly string[];
  either: ("a" | "b")[];
  $ref: string;
  "x-rate|limit": `${number}/s`;
  "": unknown;
  /** What else there is. */
  [key: `meta_${string}`]: { note: string };
}

/** Nothing is required here. */
export interface Filter { limit?: number; page?: Page }

export type Names = string[];
export type Lookup = { [id: string]: Page };
