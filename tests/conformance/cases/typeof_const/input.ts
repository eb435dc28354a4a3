export const limit = 5; export const name_ = "x"; export type T = typeof limit | typeof name_;
