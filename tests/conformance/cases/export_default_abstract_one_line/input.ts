export default abstract class { abstract a: string } export type T = { n: null }; export const enum E { A = 1 }
