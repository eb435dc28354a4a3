export type J = "dts";
