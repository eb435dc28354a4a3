export interface T { failed: Error | null; n: 1 } export interface U extends Pick<Error, "name" | "message"> { code: number }
