export type C = "cts";
