export type T = typeof import("./other").value; export type U = typeof import("./other")["value"]["k"];
