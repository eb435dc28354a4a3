export type X = "tsx";
