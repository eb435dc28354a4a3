interface Service {
  start(): void;
  stop?(): void;
  readonly name: string;
  on: (event: string) => void;
}

declare class Client {
  send(text: string): Promise<void>;
  get state(): string;
  retries: number;
  private secret(): void;
}

export type Texts = { [K in keyof Service]: string };
export type Flags = { [K in keyof Client]: boolean };
export type Maybe = { [K in keyof Service]?: number };
export type ByRecord = Record<keyof Client, 1 | 2>;
export type Renamed = { [K in keyof Service as `on_${K}`]: K };
export type Methods = { [K in keyof Client as Client[K] extends (...args: never[]) => unknown ? K : never]: null };
export type Same = { [K in keyof Service]: Service[K] };
