export type T = [string, number?, boolean?];
