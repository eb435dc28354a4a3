export interface User { login: string; id: number; type: "User" | "Bot"; site_admin: boolean }
export type T = { action: "opened"; pr: { number: number; user: User; labels: { name: string; color: string | null }[] } } | { action: "closed"; merged: boolean; user: User | null };
