type ReplyMessage = Message & { reply: undefined };
interface Media { id: number; reply?: ReplyMessage; kind?: "a" | "b" }
export interface Message extends Media { text?: string }
export type Pinned = Message & { kind: "a"; pinned?: Pinned | ReplyMessage };
export interface Update { message?: Message; reply?: ReplyMessage }
