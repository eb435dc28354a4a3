enum E { A, B = 5 }
export type T = { [K in E]: string }; export type U = keyof T; export interface V { [E.A]: 1; [E.B]?: 2 }
