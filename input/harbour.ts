/**
 * The protocol that ships and a harbour office speak: an invented one, which shows what Typeferry reads.
 *
 * @packageDocumentation
 */

import type { Metres, Outcome, Page, Position, Timestamp } from "./units";

/** The name under which a ship is known, such as `ship:9074729`. */
export type ShipId = `ship:${number}`;

/** How a ship is driven. */
export enum Drive {
  /** Wind, and nothing else. */
  Sail = "sail",
  Motor = "motor",
  /** @deprecated No ship of this kind is left. */
  Steam = "steam",
}

/** How urgent a message is. */
export enum Priority {
  Routine,
  Urgent = 5,
  Distress = Urgent * 2,
}

/** The flags a ship may fly. */
export const flags = ["denmark", "sweden", "norway"] as const;

/** One of the flags that the office knows. */
export type Flag = (typeof flags)[number];

/** What every message has. */
export interface Envelope {
  /** Who sends it. A keyword in Python, and a property all the same. */
  from: ShipId | "office";
  /** Never the same twice. */
  readonly id: string;
  sent: Timestamp;
  /** @default Priority.Routine */
  priority?: Priority;
  /** What it answers, if it is an answer; `null` if that was lost. */
  inReplyTo?: string | null;
  /** What no version of the protocol knows yet. */
  "x-extensions"?: Record<string, unknown>;
}

/** A ship tells where it is. */
export interface Report extends Envelope {
  kind: "report";
  position: Position;
  /**
   * The course over ground in degrees.
   * @minimum 0
   * @exclusiveMaximum 360
   */
  course: number;
  /** Knots, or `null` at anchor. */
  speed: number | null;
}

/** A ship asks for a berth. See {@link Berth}. */
export interface BerthRequest extends Envelope {
  kind: "berth.request";
  ship: Ship;
  /** From when, and until when. */
  stay: [arrival: Timestamp, departure: Timestamp];
  /** Berths that would do, the best first. */
  wishes?: Berth["name"][];
}

/** The office answers a request, or takes an answer back. */
export interface BerthReply extends Envelope {
  kind: "berth.granted" | "berth.refused";
  berth?: Berth;
  reason?: {
    /** A machine-readable code. */
    code: "full" | "draught" | "customs" | (string & {});
    /** For people, in the languages that the office speaks. */
    text: { [language: string]: string };
  };
}

/** Everything that goes over the wire. */
export type Message = Report | BerthRequest | BerthReply;

/** The kinds of messages there are. */
export type MessageKind = Message["kind"];

/** A ship, as its papers describe it. */
export interface Ship {
  id: ShipId;
  name: string;
  class: "ferry" | "freighter" | "yacht" | "tug";
  flag: Flag;
  drive: Drive;
  size: Size;
  cargo?: Cargo[];
  /** Positions of the last days, the newest last; at least one. */
  track: readonly [Position, ...Position[]];
  /** Marks that other offices have put on the ship. */
  marks: Map<string, boolean>;
}

/** Outer measures. */
export interface Size {
  length: Metres;
  beam: Metres;
  draught: Metres;
}

/** What a ship carries; a crate may hold others. */
export type Cargo =
  | { type: "bulk"; good: string; tonnes: number }
  | { type: "crate"; mark: string; content: Cargo[] }
  | { type: "passengers"; count: number };

/** A place to moor. */
export interface Berth {
  name: `${Berth.Quay}-${number}`;
  quay: Berth.Quay;
  limits: Partial<Size>;
  services: Berth.Services;
}

export namespace Berth {
  /** The quays of the harbour. */
  export type Quay = "north" | "south" | "island";

  /** What is there at a berth, and what it costs a day; what costs nothing is `true`. */
  export type Services = {
    [Name in "water" | "power" | "crane"]?: number | true;
  };
}

/** What the office keeps of a ship: what its papers say, without what it tells itself. */
export type Entry = Omit<Ship, "track" | "cargo"> & {
  berth: Berth | null;
  since: Date;
};

/** The calls of the office, by name. */
export interface Calls {
  "ships/list": { params: { flag?: Flag; page?: string }; result: Outcome<Page<Entry>> };
  "ships/find": { params: { id: ShipId }; result: Outcome<Entry> };
  "berths/free": { params: { at: Timestamp; size: Size }; result: Outcome<Page<Berth>> };
}

/** The name of a call. */
export type CallName = keyof Calls;

/** A call as it goes over the wire. */
export interface Call<Name extends CallName = CallName> {
  call: Name;
  params: Calls[Name]["params"];
}

/** The call that asks for the ships. */
export type ListShips = Call<"ships/list">;

/** What comes back, whatever was called. */
export type AnyResult = Calls[CallName]["result"];

/** Listens to messages. Functions are no data, so this one has no counterpart in Python. */
export interface Listener {
  kinds: MessageKind[];
  onMessage(message: Message): void;
}
