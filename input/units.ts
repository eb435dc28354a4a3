/** Units and small types that the protocol of the harbour shares with other protocols. */

/** A point in WGS 84: longitude, latitude and, where it is known, the height above the sea in metres. */
export type Position = [longitude: number, latitude: number, height?: number];

/** A moment in UTC, as ISO 8601 has it. */
export type Timestamp = string;

/** A length in metres. */
export type Metres = number;

/** One page of a longer list. */
export interface Page<Item> {
  readonly items: Item[];
  /** Where the next page begins; `null` on the last one. */
  next: string | null;
  /** The number of items in all pages.
   * @type integer
   * @minimum 0
   */
  total?: number;
}

/** What a request comes to: a value, or what went wrong. */
export type Outcome<Value, Failure = Problem> =
  | { ok: true; value: Value }
  | { ok: false; problem: Failure };

/** Something that went wrong, in the manner of RFC 9457. */
export interface Problem {
  /** A short name for the kind of problem. */
  title: string;
  /** The HTTP status that goes with it. */
  status: 400 | 403 | 404 | 409 | 500;
  detail?: string;
  /** What else there is to say of this kind of problem. */
  [extension: string]: unknown;
}
