type With<P extends keyof Message> = Record<P, NonNullable<Message[P]>>;
type Reply = Message & { reply?: undefined };
export interface Common { id: number; reply?: Reply }
export interface Rest { text?: string; photo?: number[] }
export type Message = Common & Rest;
export type TextMessage = Common & With<"text">;
export interface Update { message?: Message & With<"photo">; plain?: Message }
