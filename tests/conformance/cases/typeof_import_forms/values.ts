export const port = 8080;
export const modes = ["dev", "prod"] as const;
export default { host: "localhost", nested: { on: true as boolean } };
export class Thing { id = 1; static kind = "thing" as const }
export enum Level { Low, High }
export function run(a: string): { ran: string } { return { ran: a }; }
