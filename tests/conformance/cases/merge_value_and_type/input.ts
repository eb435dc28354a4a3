export const Kind = ["a", "b"] as const; export type Kind = (typeof Kind)[number]; export interface T { kind: Kind }
