export default function (x: string): { made: true } { return { made: true }; } export interface After { c: number }
