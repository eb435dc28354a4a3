// The pattern that replaces enums.
export const Level = { Low: "low", High: "high" } as const;
export type Level = (typeof Level)[keyof typeof Level];
export interface T { level: Level; low: typeof Level.Low }
