export interface T { next?: T; prev: T | null; all: T[]; by: Record<string, T>; pair?: [T, T?] }
