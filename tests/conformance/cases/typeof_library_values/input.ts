export interface Options {
  fetch?: typeof fetch; promise: typeof Promise; global: typeof globalThis.fetch; parse?: typeof JSON.parse;
  timer: ReturnType<typeof setTimeout>; interval?: Parameters<typeof setInterval>[1]; id: string;
  pi?: typeof Math.PI; most: typeof Number.MAX_SAFE_INTEGER; none?: typeof Infinity;
  list: InstanceType<typeof Array>; error?: InstanceType<typeof TypeError>; text: ReturnType<typeof encodeURIComponent>;
  upper?: ReturnType<typeof String>; flag: ReturnType<typeof isNaN>;
}
export declare const limits: { max: number };
export type Limits = typeof limits & { least: typeof Number.EPSILON };
export type Kinds = { [K in "a" | "b"]: ReturnType<typeof parseInt> };
