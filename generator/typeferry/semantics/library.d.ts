// What Typeferry knows of TypeScript's standard library: the utility types, and the members of built-in objects that
// declarations compute with (`keyof`, indexed access, `infer`, `typeof`). Signatures are as wide as that needs.

type Partial<T> = { [P in keyof T]?: T[P] };
type Required<T> = { [P in keyof T]-?: T[P] };
type Readonly<T> = { readonly [P in keyof T]: T[P] };
type Pick<T, K extends keyof T> = { [P in K]: T[P] };
type Record<K extends keyof any, T> = { [P in K]: T };
type Exclude<T, U> = T extends U ? never : T;
type Extract<T, U> = T extends U ? T : never;
type Omit<T, K extends keyof any> = Pick<T, Exclude<keyof T, K>>;
type NonNullable<T> = T & {};
type Parameters<T> = T extends (...args: infer P) => any ? P : never;
type ConstructorParameters<T> = T extends abstract new (...args: infer P) => any ? P : never;
type ReturnType<T> = T extends (...args: any) => infer R ? R : any;
type InstanceType<T> = T extends abstract new (...args: any) => infer R ? R : any;
type ThisParameterType<T> = T extends (this: infer U, ...args: never) => any ? U : unknown;
type OmitThisParameter<T> = T;
type Awaited<T> = T extends null | undefined ? T
  : T extends object & { then(onfulfilled: infer F, ...args: infer _): any }
    ? F extends (value: infer V, ...args: infer _) => any ? Awaited<V> : never
    : T;
type Uppercase<S extends string> = intrinsic;
type Lowercase<S extends string> = intrinsic;
type Capitalize<S extends string> = intrinsic;
type Uncapitalize<S extends string> = intrinsic;
type NoInfer<T> = intrinsic;
interface ThisType<T> {}

type PropertyKey = string | number | symbol;

interface Object { toString(): string; valueOf(): Object; hasOwnProperty(key: PropertyKey): boolean; }
interface Function { apply(self: any, args?: any): any; call(self: any, ...args: any[]): any; bind(self: any, ...args: any[]): any; readonly length: number; readonly name: string; }
interface CallableFunction extends Function {}
interface NewableFunction extends Function {}
interface IArguments { [index: number]: any; length: number; callee: Function; }

interface String {
  readonly [index: number]: string;
  readonly length: number;
  toString(): string; charAt(position: number): string; charCodeAt(index: number): number;
  codePointAt(position: number): number | undefined; concat(...strings: string[]): string;
  indexOf(search: string, position?: number): number; lastIndexOf(search: string, position?: number): number;
  localeCompare(that: string): number; match(pattern: string | RegExp): string[] | null;
  replace(search: string | RegExp, replacement: string): string; search(pattern: string | RegExp): number;
  slice(start?: number, end?: number): string; split(separator: string | RegExp, limit?: number): string[];
  substring(start: number, end?: number): string; substr(from: number, length?: number): string;
  toLowerCase(): string; toLocaleLowerCase(): string; toUpperCase(): string; toLocaleUpperCase(): string;
  trim(): string; valueOf(): string; includes(search: string, position?: number): boolean;
  endsWith(search: string, end?: number): boolean; startsWith(search: string, position?: number): boolean;
  normalize(form?: string): string; repeat(count: number): string; padStart(length: number, fill?: string): string;
  padEnd(length: number, fill?: string): string; trimEnd(): string; trimStart(): string;
  at(index: number): string | undefined;
}
interface Number {
  toString(radix?: number): string; toFixed(digits?: number): string; toExponential(digits?: number): string;
  toPrecision(precision?: number): string; valueOf(): number; toLocaleString(): string;
}
interface Boolean { valueOf(): boolean; }
interface BigInt { toString(radix?: number): string; valueOf(): bigint; toLocaleString(): string; }
interface Symbol { toString(): string; valueOf(): symbol; readonly description: string | undefined; }

interface ReadonlyArray<T> {
  readonly [index: number]: T;
  readonly length: number;
  toString(): string; toLocaleString(): string; concat(...items: any[]): T[]; join(separator?: string): string;
  slice(start?: number, end?: number): T[]; indexOf(search: T, from?: number): number;
  lastIndexOf(search: T, from?: number): number; every(predicate: (value: T, index: number) => unknown): boolean;
  some(predicate: (value: T, index: number) => unknown): boolean;
  forEach(callback: (value: T, index: number) => void): void; map<U>(callback: (value: T, index: number) => U): U[];
  filter(predicate: (value: T, index: number) => unknown): T[]; reduce(callback: any, initial?: any): any;
  reduceRight(callback: any, initial?: any): any; find(predicate: (value: T) => unknown): T | undefined;
  findIndex(predicate: (value: T) => unknown): number; entries(): IterableIterator<[number, T]>;
  keys(): IterableIterator<number>; values(): IterableIterator<T>; includes(search: T, from?: number): boolean;
  flatMap(callback: any): any[]; flat(depth?: number): any[]; at(index: number): T | undefined;
}
interface Array<T> {
  [index: number]: T;
  length: number;
  toString(): string; toLocaleString(): string; pop(): T | undefined; push(...items: T[]): number;
  concat(...items: any[]): T[]; join(separator?: string): string; reverse(): T[]; shift(): T | undefined;
  slice(start?: number, end?: number): T[]; sort(compare?: (a: T, b: T) => number): this;
  splice(start: number, count?: number, ...items: T[]): T[]; unshift(...items: T[]): number;
  indexOf(search: T, from?: number): number; lastIndexOf(search: T, from?: number): number;
  every(predicate: (value: T, index: number) => unknown): boolean;
  some(predicate: (value: T, index: number) => unknown): boolean;
  forEach(callback: (value: T, index: number) => void): void; map<U>(callback: (value: T, index: number) => U): U[];
  filter(predicate: (value: T, index: number) => unknown): T[]; reduce(callback: any, initial?: any): any;
  reduceRight(callback: any, initial?: any): any; find(predicate: (value: T) => unknown): T | undefined;
  findIndex(predicate: (value: T) => unknown): number; fill(value: T, start?: number, end?: number): this;
  copyWithin(target: number, start: number, end?: number): this; entries(): IterableIterator<[number, T]>;
  keys(): IterableIterator<number>; values(): IterableIterator<T>; includes(search: T, from?: number): boolean;
  flatMap(callback: any): any[]; flat(depth?: number): any[]; at(index: number): T | undefined;
}
interface ArrayLike<T> { readonly length: number; readonly [index: number]: T; }

interface IteratorResult<T, R = any> { done?: boolean; value: T; }
interface Iterator<T, R = any, N = any> { next(...args: any): IteratorResult<T, R>; }
interface Iterable<T, R = any, N = any> { [Symbol.iterator](): Iterator<T, R, N>; }
interface IterableIterator<T, R = any, N = any> extends Iterator<T, R, N> { [Symbol.iterator](): IterableIterator<T, R, N>; }
interface Generator<T = unknown, R = any, N = any> extends Iterator<T, R, N> { [Symbol.iterator](): Generator<T, R, N>; }
interface AsyncIterator<T, R = any, N = any> { next(...args: any): Promise<IteratorResult<T, R>>; }
interface AsyncIterable<T, R = any, N = any> { [Symbol.asyncIterator](): AsyncIterator<T, R, N>; }
interface AsyncIterableIterator<T, R = any, N = any> extends AsyncIterator<T, R, N> { [Symbol.asyncIterator](): AsyncIterableIterator<T, R, N>; }
interface AsyncGenerator<T = unknown, R = any, N = any> extends AsyncIterator<T, R, N> { [Symbol.asyncIterator](): AsyncGenerator<T, R, N>; }

interface PromiseLike<T> { then(onfulfilled: (value: T) => any, onrejected?: (reason: any) => any): PromiseLike<any>; }
interface Promise<T> {
  then(onfulfilled: (value: T) => any, onrejected?: (reason: any) => any): Promise<any>;
  catch(onrejected: (reason: any) => any): Promise<any>;
  finally(onfinally: () => void): Promise<T>;
}
interface Map<K, V> {
  clear(): void; delete(key: K): boolean; forEach(callback: (value: V, key: K) => void): void;
  get(key: K): V | undefined; has(key: K): boolean; set(key: K, value: V): this; readonly size: number;
}
interface ReadonlyMap<K, V> {
  forEach(callback: (value: V, key: K) => void): void; get(key: K): V | undefined; has(key: K): boolean;
  readonly size: number;
}
interface WeakMap<K, V> { delete(key: K): boolean; get(key: K): V | undefined; has(key: K): boolean; set(key: K, value: V): this; }
interface Set<T> {
  add(value: T): this; clear(): void; delete(value: T): boolean; forEach(callback: (value: T) => void): void;
  has(value: T): boolean; readonly size: number;
}
interface ReadonlySet<T> { forEach(callback: (value: T) => void): void; has(value: T): boolean; readonly size: number; }
interface WeakSet<T> { add(value: T): this; delete(value: T): boolean; has(value: T): boolean; }
interface WeakRef<T> { deref(): T | undefined; }

interface Error { name: string; message: string; stack?: string; cause?: unknown; }
interface EvalError extends Error {}
interface RangeError extends Error {}
interface ReferenceError extends Error {}
interface SyntaxError extends Error {}
interface TypeError extends Error {}
interface URIError extends Error {}
interface AggregateError extends Error { errors: any[]; }

interface Date { getTime(): number; toISOString(): string; toJSON(key?: any): string; valueOf(): number; toString(): string; }
interface RegExp { exec(text: string): any; test(text: string): boolean; readonly source: string; readonly flags: string; lastIndex: number; }
interface URL { href: string; toString(): string; toJSON(): string; host: string; pathname: string; search: string; hash: string; protocol: string; port: string; hostname: string; origin: string; }
interface URLSearchParams { append(name: string, value: string): void; get(name: string): string | null; toString(): string; }

interface ArrayBuffer { readonly byteLength: number; slice(begin?: number, end?: number): ArrayBuffer; }
interface SharedArrayBuffer { readonly byteLength: number; slice(begin?: number, end?: number): SharedArrayBuffer; }
type ArrayBufferLike = ArrayBuffer | SharedArrayBuffer;
interface ArrayBufferView { buffer: ArrayBufferLike; byteLength: number; byteOffset: number; }
interface DataView { readonly buffer: ArrayBuffer; readonly byteLength: number; readonly byteOffset: number; }
interface TypedArray<T> { [index: number]: T; readonly length: number; readonly buffer: ArrayBufferLike; readonly byteLength: number; readonly byteOffset: number; readonly BYTES_PER_ELEMENT: number; }
interface Int8Array<B = ArrayBufferLike> extends TypedArray<number> {}
interface Uint8Array<B = ArrayBufferLike> extends TypedArray<number> {}
interface Uint8ClampedArray<B = ArrayBufferLike> extends TypedArray<number> {}
interface Int16Array<B = ArrayBufferLike> extends TypedArray<number> {}
interface Uint16Array<B = ArrayBufferLike> extends TypedArray<number> {}
interface Int32Array<B = ArrayBufferLike> extends TypedArray<number> {}
interface Uint32Array<B = ArrayBufferLike> extends TypedArray<number> {}
interface Float16Array<B = ArrayBufferLike> extends TypedArray<number> {}
interface Float32Array<B = ArrayBufferLike> extends TypedArray<number> {}
interface Float64Array<B = ArrayBufferLike> extends TypedArray<number> {}
interface BigInt64Array<B = ArrayBufferLike> extends TypedArray<bigint> {}
interface BigUint64Array<B = ArrayBufferLike> extends TypedArray<bigint> {}
interface Buffer<B = ArrayBufferLike> extends Uint8Array<B> { toJSON(): { type: "Buffer"; data: number[] }; }
interface Blob { readonly size: number; readonly type: string; }
interface File extends Blob { readonly lastModified: number; readonly name: string; }

interface PromiseFulfilledResult<T> { status: "fulfilled"; value: T; }
interface PromiseRejectedResult { status: "rejected"; reason: any; }
type PromiseSettledResult<T> = PromiseFulfilledResult<T> | PromiseRejectedResult;
interface PromiseWithResolvers<T> { promise: Promise<T>; resolve(value: T): void; reject(reason?: any): void; }
interface PropertyDescriptor {
  configurable?: boolean; enumerable?: boolean; value?: any; writable?: boolean; get?(): any; set?(value: any): void;
}
interface PropertyDescriptorMap { [key: PropertyKey]: PropertyDescriptor; }
interface TypedPropertyDescriptor<T> {
  enumerable?: boolean; configurable?: boolean; writable?: boolean; value?: T; get?: () => T; set?: (value: T) => void;
}
interface ProxyHandler<T> { get?(target: T, name: any): any; set?(target: T, name: any, value: any): boolean; }
interface WeakKeyTypes { object: object; symbol: symbol; }
type WeakKey = WeakKeyTypes[keyof WeakKeyTypes];
type FlatArray<A, Depth extends number> = {
  done: A;
  recur: A extends ReadonlyArray<infer Inner>
    ? FlatArray<Inner, [-1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20][Depth]>
    : A;
}[Depth extends -1 ? "done" : "recur"];
interface TemplateStringsArray extends ReadonlyArray<string> { readonly raw: readonly string[]; }
interface RegExpMatchArray extends Array<string> { index?: number; input?: string; 0: string; groups?: { [key: string]: string }; }
interface RegExpExecArray extends Array<string> { index: number; input: string; 0: string; groups?: { [key: string]: string }; }
interface RegExpIndicesArray extends Array<[number, number]> { groups?: { [key: string]: [number, number] }; }
interface ErrorOptions { cause?: unknown; }
interface ConcatArray<T> { readonly length: number; readonly [index: number]: T; join(separator?: string): string; slice(start?: number, end?: number): T[]; }
interface IteratorYieldResult<T> { done?: false; value: T; }
interface IteratorReturnResult<T> { done: true; value: T; }
type BuiltinIteratorReturn = any;
interface IteratorObject<T, R = unknown, N = unknown> extends Iterator<T, R, N> { [Symbol.iterator](): IteratorObject<T, R, N>; }
interface ArrayIterator<T> extends IteratorObject<T> {}
interface MapIterator<T> extends IteratorObject<T> {}
interface SetIterator<T> extends IteratorObject<T> {}
interface StringIterator<T> extends IteratorObject<T> {}
interface RegExpStringIterator<T> extends IteratorObject<T> {}
interface AsyncIteratorObject<T, R = unknown, N = unknown> extends AsyncIterator<T, R, N> {}
interface Disposable { [Symbol.dispose](): void; }
interface AsyncDisposable { [Symbol.asyncDispose](): PromiseLike<void>; }
interface DisposableStack { use<T>(value: T): T; dispose(): void; }
interface AsyncDisposableStack { use<T>(value: T): T; disposeAsync(): Promise<void>; }
interface ReadonlySetLike<T> { keys(): Iterator<T>; has(value: T): boolean; readonly size: number; }
interface FinalizationRegistry<T> { register(target: WeakKey, held: T): void; unregister(token: WeakKey): boolean; }
interface SuppressedError extends Error { error: any; suppressed: any; }
interface BigIntToLocaleStringOptions { localeMatcher?: string; style?: string; currency?: string; [option: string]: unknown; }
interface ImportMeta {}
interface ImportAttributes { [key: string]: string; }
interface ImportAssertions { [key: string]: string; }
interface ImportCallOptions { assert?: ImportAssertions; with?: ImportAttributes; }
interface Math {
  readonly E: number; readonly LN10: number; readonly LN2: number; readonly LOG10E: number; readonly LOG2E: number;
  readonly PI: number; readonly SQRT1_2: number; readonly SQRT2: number;
  abs(x: number): number; max(...values: number[]): number; min(...values: number[]): number; random(): number;
}
interface JSON { parse(text: string, reviver?: any): any; stringify(value: any, replacer?: any, space?: any): string; }
interface Atomics { load(array: any, index: number): any; store(array: any, index: number, value: any): any; }
type ClassDecorator = (target: any) => any;
type PropertyDecorator = (target: Object, key: string | symbol) => void;
type MethodDecorator = (target: Object, key: string | symbol, descriptor: any) => any;
type ParameterDecorator = (target: Object, key: string | symbol | undefined, index: number) => void;
type DecoratorMetadataObject = Record<PropertyKey, unknown>;
type DecoratorMetadata = DecoratorMetadataObject;
interface GeneratorFunction { new (...args: any[]): any; (...args: any[]): any; }
interface AsyncGeneratorFunction { new (...args: any[]): any; (...args: any[]): any; }
interface ArrayConstructor { new (...args: any[]): any[]; isArray(value: any): boolean; }
interface ObjectConstructor { new (value?: any): Object; keys(value: {}): string[]; }
interface FunctionConstructor { new (...args: string[]): Function; }
interface StringConstructor { new (value?: any): String; (value?: any): string; }
interface NumberConstructor {
  new (value?: any): Number; (value?: any): number; isInteger(value: unknown): boolean; parseFloat(text: string): number;
  readonly EPSILON: number; readonly MAX_SAFE_INTEGER: number; readonly MAX_VALUE: number; readonly MIN_SAFE_INTEGER: number;
  readonly MIN_VALUE: number; readonly NEGATIVE_INFINITY: number; readonly NaN: number; readonly POSITIVE_INFINITY: number;
}
interface BooleanConstructor { new (value?: any): Boolean; (value?: any): boolean; }
interface SymbolConstructor { (description?: string | number): symbol; }
interface BigIntConstructor { (value: any): bigint; }
interface DateConstructor { new (...args: any[]): Date; now(): number; }
interface RegExpConstructor { new (pattern: any, flags?: string): RegExp; }
interface ErrorConstructor { new (message?: string): Error; (message?: string): Error; }
interface PromiseConstructor { new (executor: any): Promise<any>; resolve(value?: any): Promise<any>; }
interface PromiseConstructorLike { new (executor: any): PromiseLike<any>; }
interface MapConstructor { new (entries?: any): Map<any, any>; }
interface SetConstructor { new (values?: any): Set<any>; }
interface WeakMapConstructor { new (entries?: any): WeakMap<any, any>; }
interface WeakSetConstructor { new (values?: any): WeakSet<any>; }
interface Int8ArrayConstructor { new (...args: any[]): Int8Array; readonly BYTES_PER_ELEMENT: number; }
interface Uint8ArrayConstructor { new (...args: any[]): Uint8Array; readonly BYTES_PER_ELEMENT: number; }
interface Uint8ClampedArrayConstructor { new (...args: any[]): Uint8ClampedArray; readonly BYTES_PER_ELEMENT: number; }
interface Int16ArrayConstructor { new (...args: any[]): Int16Array; readonly BYTES_PER_ELEMENT: number; }
interface Uint16ArrayConstructor { new (...args: any[]): Uint16Array; readonly BYTES_PER_ELEMENT: number; }
interface Int32ArrayConstructor { new (...args: any[]): Int32Array; readonly BYTES_PER_ELEMENT: number; }
interface Uint32ArrayConstructor { new (...args: any[]): Uint32Array; readonly BYTES_PER_ELEMENT: number; }
interface Float16ArrayConstructor { new (...args: any[]): Float16Array; readonly BYTES_PER_ELEMENT: number; }
interface Float32ArrayConstructor { new (...args: any[]): Float32Array; readonly BYTES_PER_ELEMENT: number; }
interface Float64ArrayConstructor { new (...args: any[]): Float64Array; readonly BYTES_PER_ELEMENT: number; }
interface BigInt64ArrayConstructor { new (...args: any[]): BigInt64Array; readonly BYTES_PER_ELEMENT: number; }
interface BigUint64ArrayConstructor { new (...args: any[]): BigUint64Array; readonly BYTES_PER_ELEMENT: number; }
interface ArrayBufferConstructor { new (byteLength: number): ArrayBuffer; isView(value: any): boolean; }
interface DataViewConstructor { new (buffer: ArrayBuffer): DataView; }
interface ProxyConstructor { new (target: any, handler: any): any; }

declare namespace Intl {
  type UnicodeBCP47LocaleIdentifier = string;
  type LocalesArgument = string | Locale | readonly (string | Locale)[] | undefined;
  type LocaleHourCycleKey = "h12" | "h23" | "h11" | "h24";
  type LocaleCollationCaseFirst = "upper" | "lower" | "false";
  interface LocaleOptions {
    baseName?: string; calendar?: string; caseFirst?: LocaleCollationCaseFirst; collation?: string; hourCycle?: LocaleHourCycleKey;
    language?: string; numberingSystem?: string; numeric?: boolean; region?: string; script?: string;
  }
  interface Locale extends LocaleOptions { baseName: string; language: string; maximize(): Locale; minimize(): Locale; toString(): string; }

  interface CollatorOptions {
    usage?: "sort" | "search"; localeMatcher?: "lookup" | "best fit"; numeric?: boolean; caseFirst?: "upper" | "lower" | "false";
    sensitivity?: "base" | "accent" | "case" | "variant"; ignorePunctuation?: boolean;
    collation?: "big5han" | "compat" | "dict" | "direct" | "ducet" | "emoji" | "eor" | "gb2312" | "phonebk" | "phonetic" | "pinyin"
      | "reformed" | "searchjl" | "stroke" | "trad" | "unihan" | "zhuyin";
  }
  interface ResolvedCollatorOptions {
    locale: string; usage: string; sensitivity: string; ignorePunctuation: boolean; collation: string; caseFirst: string; numeric: boolean;
  }
  interface Collator { compare(x: string, y: string): number; resolvedOptions(): ResolvedCollatorOptions; }

  interface NumberFormatOptionsStyleRegistry { decimal: never; percent: never; currency: never; unit: never; }
  interface NumberFormatOptionsCurrencyDisplayRegistry { code: never; symbol: never; name: never; narrowSymbol: never; }
  interface NumberFormatOptionsUseGroupingRegistry { min2: never; auto: never; always: never; }
  interface NumberFormatOptionsSignDisplayRegistry { auto: never; never: never; always: never; exceptZero: never; negative: never; }
  type NumberFormatOptionsStyle = keyof NumberFormatOptionsStyleRegistry;
  type NumberFormatOptionsCurrencyDisplay = keyof NumberFormatOptionsCurrencyDisplayRegistry;
  type NumberFormatOptionsUseGrouping = keyof NumberFormatOptionsUseGroupingRegistry | "true" | "false" | boolean;
  type ResolvedNumberFormatOptionsUseGrouping = keyof NumberFormatOptionsUseGroupingRegistry | false;
  type NumberFormatOptionsSignDisplay = keyof NumberFormatOptionsSignDisplayRegistry;
  interface NumberFormatRounding {
    roundingPriority: "auto" | "morePrecision" | "lessPrecision"; trailingZeroDisplay: "auto" | "stripIfInteger";
    roundingIncrement: 1 | 2 | 5 | 10 | 20 | 25 | 50 | 100 | 200 | 250 | 500 | 1000 | 2000 | 2500 | 5000;
    roundingMode: "ceil" | "floor" | "expand" | "trunc" | "halfCeil" | "halfFloor" | "halfExpand" | "halfTrunc" | "halfEven";
  }
  interface NumberFormatDigits {
    minimumFractionDigits?: number; maximumFractionDigits?: number; minimumSignificantDigits?: number; maximumSignificantDigits?: number;
  }
  interface NumberFormatUnits {
    currency?: string; currencyDisplay?: NumberFormatOptionsCurrencyDisplay; currencySign?: "standard" | "accounting";
    compactDisplay?: "short" | "long"; unit?: string; unitDisplay?: "short" | "long" | "narrow";
  }
  interface NumberFormatOptions extends NumberFormatDigits, NumberFormatUnits, Partial<NumberFormatRounding> {
    localeMatcher?: "lookup" | "best fit"; numberingSystem?: string; style?: NumberFormatOptionsStyle; minimumIntegerDigits?: number;
    useGrouping?: NumberFormatOptionsUseGrouping; signDisplay?: NumberFormatOptionsSignDisplay;
    notation?: "standard" | "scientific" | "engineering" | "compact";
  }
  interface ResolvedNumberFormatOptions extends NumberFormatDigits, NumberFormatUnits, NumberFormatRounding {
    locale: string; numberingSystem: string; style: NumberFormatOptionsStyle; minimumIntegerDigits: number;
    useGrouping: ResolvedNumberFormatOptionsUseGrouping; signDisplay: NumberFormatOptionsSignDisplay;
    notation: "standard" | "scientific" | "engineering" | "compact";
  }
  interface NumberFormatPartTypeRegistry {
    literal: never; nan: never; infinity: never; percent: never; integer: never; group: never; decimal: never; fraction: never;
    plusSign: never; minusSign: never; percentSign: never; currency: never; compact: never; exponentInteger: never;
    exponentMinusSign: never; exponentSeparator: never; unit: never; unknown: never;
  }
  type NumberFormatPartTypes = keyof NumberFormatPartTypeRegistry;
  interface NumberFormatPart { type: NumberFormatPartTypes; value: string; }
  interface NumberRangeFormatPart extends NumberFormatPart { source: "startRange" | "endRange" | "shared"; }
  interface NumberFormat { format(value: any): string; resolvedOptions(): ResolvedNumberFormatOptions; formatToParts(value?: any): NumberFormatPart[]; }

  interface DateTimeFormatOptions {
    localeMatcher?: "best fit" | "lookup"; formatMatcher?: "best fit" | "basic"; weekday?: "long" | "short" | "narrow";
    era?: "long" | "short" | "narrow"; year?: "numeric" | "2-digit"; month?: "numeric" | "2-digit" | "long" | "short" | "narrow";
    day?: "numeric" | "2-digit"; hour?: "numeric" | "2-digit"; minute?: "numeric" | "2-digit"; second?: "numeric" | "2-digit";
    timeZoneName?: "short" | "long" | "shortOffset" | "longOffset" | "shortGeneric" | "longGeneric"; hour12?: boolean;
    timeZone?: string; calendar?: string; numberingSystem?: string; dayPeriod?: "narrow" | "short" | "long";
    dateStyle?: "full" | "long" | "medium" | "short"; timeStyle?: "full" | "long" | "medium" | "short";
    hourCycle?: "h11" | "h12" | "h23" | "h24"; fractionalSecondDigits?: 1 | 2 | 3;
  }
  interface ResolvedDateTimeFormatOptions {
    locale: string; calendar: string; numberingSystem: string; timeZone: string; hour12?: boolean; weekday?: string; era?: string;
    year?: string; month?: string; day?: string; hour?: string; minute?: string; second?: string; timeZoneName?: string;
    formatMatcher?: "best fit" | "basic"; dateStyle?: "full" | "long" | "medium" | "short"; dayPeriod?: "narrow" | "short" | "long";
    timeStyle?: "full" | "long" | "medium" | "short"; hourCycle?: "h11" | "h12" | "h23" | "h24"; fractionalSecondDigits?: 1 | 2 | 3;
  }
  interface DateTimeFormatPartTypesRegistry {
    day: any; dayPeriod: any; era: any; hour: any; literal: any; minute: any; month: any; second: any; timeZoneName: any; weekday: any;
    year: any; unknown: never; fractionalSecond: any;
  }
  type DateTimeFormatPartTypes = keyof DateTimeFormatPartTypesRegistry;
  interface DateTimeFormatPart { type: DateTimeFormatPartTypes; value: string; }
  interface DateTimeRangeFormatPart extends DateTimeFormatPart { source: "startRange" | "endRange" | "shared"; }
  interface DateTimeFormat { format(date?: any): string; resolvedOptions(): ResolvedDateTimeFormatOptions; formatToParts(date?: any): DateTimeFormatPart[]; }

  type LDMLPluralRule = "zero" | "one" | "two" | "few" | "many" | "other";
  type PluralRuleType = "cardinal" | "ordinal";
  interface PluralRulesOptions extends NumberFormatDigits {
    localeMatcher?: "lookup" | "best fit"; type?: PluralRuleType; minimumIntegerDigits?: number;
  }
  interface ResolvedPluralRulesOptions {
    locale: string; pluralCategories: LDMLPluralRule[]; type: PluralRuleType; minimumIntegerDigits: number; minimumFractionDigits: number;
    maximumFractionDigits: number; minimumSignificantDigits?: number; maximumSignificantDigits?: number;
  }
  interface PluralRules { resolvedOptions(): ResolvedPluralRulesOptions; select(value: number): LDMLPluralRule; }

  type RelativeTimeFormatUnitSingular = "year" | "quarter" | "month" | "week" | "day" | "hour" | "minute" | "second";
  type RelativeTimeFormatUnit = RelativeTimeFormatUnitSingular | `${RelativeTimeFormatUnitSingular}s`;
  type RelativeTimeFormatLocaleMatcher = "lookup" | "best fit";
  type RelativeTimeFormatNumeric = "always" | "auto";
  type RelativeTimeFormatStyle = "long" | "short" | "narrow";
  interface RelativeTimeFormatOptions {
    localeMatcher?: RelativeTimeFormatLocaleMatcher; numeric?: RelativeTimeFormatNumeric; style?: RelativeTimeFormatStyle;
  }
  interface ResolvedRelativeTimeFormatOptions {
    locale: string; style: RelativeTimeFormatStyle; numeric: RelativeTimeFormatNumeric; numberingSystem: string;
  }
  type RelativeTimeFormatPart = { type: "literal"; value: string }
    | { type: Exclude<NumberFormatPartTypes, "literal">; value: string; unit: RelativeTimeFormatUnitSingular };
  interface RelativeTimeFormat {
    format(value: number, unit: RelativeTimeFormatUnit): string; resolvedOptions(): ResolvedRelativeTimeFormatOptions;
    formatToParts(value: number, unit: RelativeTimeFormatUnit): RelativeTimeFormatPart[];
  }

  type DisplayNamesFallback = "code" | "none";
  type DisplayNamesType = "language" | "region" | "script" | "calendar" | "dateTimeField" | "currency";
  type DisplayNamesLanguageDisplay = "dialect" | "standard";
  interface DisplayNamesOptions {
    localeMatcher?: RelativeTimeFormatLocaleMatcher; style?: RelativeTimeFormatStyle; type: DisplayNamesType;
    languageDisplay?: DisplayNamesLanguageDisplay; fallback?: DisplayNamesFallback;
  }
  interface ResolvedDisplayNamesOptions {
    locale: string; style: RelativeTimeFormatStyle; type: DisplayNamesType; fallback: DisplayNamesFallback;
    languageDisplay?: DisplayNamesLanguageDisplay;
  }
  interface DisplayNames { of(code: string): string | undefined; resolvedOptions(): ResolvedDisplayNamesOptions; }

  type ListFormatLocaleMatcher = "lookup" | "best fit";
  type ListFormatType = "conjunction" | "disjunction" | "unit";
  type ListFormatStyle = "long" | "short" | "narrow";
  interface ListFormatOptions { localeMatcher?: ListFormatLocaleMatcher; type?: ListFormatType; style?: ListFormatStyle; }
  interface ResolvedListFormatOptions { locale: string; style: ListFormatStyle; type: ListFormatType; }
  interface ListFormat { format(list: Iterable<string>): string; resolvedOptions(): ResolvedListFormatOptions; }

  interface SegmenterOptions { localeMatcher?: "best fit" | "lookup"; granularity?: "grapheme" | "word" | "sentence"; }
  interface ResolvedSegmenterOptions { locale: string; granularity: "grapheme" | "word" | "sentence"; }
  interface SegmentData { segment: string; index: number; input: string; isWordLike?: boolean; }
  interface Segments { containing(index?: number): SegmentData | undefined; }
  interface Segmenter { segment(input: string): Segments; resolvedOptions(): ResolvedSegmenterOptions; }
}

declare var Infinity: number, NaN: number, Math: Math, JSON: JSON, Atomics: Atomics;
declare var Object: ObjectConstructor, Function: FunctionConstructor, String: StringConstructor, Number: NumberConstructor,
  Boolean: BooleanConstructor, BigInt: BigIntConstructor, Array: ArrayConstructor, Date: DateConstructor, RegExp: RegExpConstructor,
  Promise: PromiseConstructor, Map: MapConstructor, Set: SetConstructor, WeakMap: WeakMapConstructor, WeakSet: WeakSetConstructor,
  Proxy: ProxyConstructor, Error: ErrorConstructor;
declare var EvalError: { new (...args: any[]): EvalError; (message?: string): EvalError },
  RangeError: { new (...args: any[]): RangeError; (message?: string): RangeError },
  ReferenceError: { new (...args: any[]): ReferenceError; (message?: string): ReferenceError },
  SyntaxError: { new (...args: any[]): SyntaxError; (message?: string): SyntaxError },
  TypeError: { new (...args: any[]): TypeError; (message?: string): TypeError },
  URIError: { new (...args: any[]): URIError; (message?: string): URIError },
  AggregateError: { new (...args: any[]): AggregateError; (message?: string): AggregateError };
declare var Int8Array: { new (...args: any[]): Int8Array },
  Uint8Array: { new (...args: any[]): Uint8Array },
  Uint8ClampedArray: { new (...args: any[]): Uint8ClampedArray },
  Int16Array: { new (...args: any[]): Int16Array },
  Uint16Array: { new (...args: any[]): Uint16Array },
  Int32Array: { new (...args: any[]): Int32Array },
  Uint32Array: { new (...args: any[]): Uint32Array },
  Float32Array: { new (...args: any[]): Float32Array },
  Float64Array: { new (...args: any[]): Float64Array },
  BigInt64Array: { new (...args: any[]): BigInt64Array },
  BigUint64Array: { new (...args: any[]): BigUint64Array },
  ArrayBuffer: { new (...args: any[]): ArrayBuffer },
  SharedArrayBuffer: { new (...args: any[]): SharedArrayBuffer },
  DataView: { new (...args: any[]): DataView },
  Blob: { new (...args: any[]): Blob },
  File: { new (...args: any[]): File },
  Buffer: { new (...args: any[]): Buffer },
  URL: { new (...args: any[]): URL },
  URLSearchParams: { new (...args: any[]): URLSearchParams };
declare function parseInt(text: string, radix?: number): number;
declare function parseFloat(text: string): number;
declare function isNaN(value: number): boolean;
declare function isFinite(value: number): boolean;
declare function encodeURI(uri: string): string;
declare function encodeURIComponent(part: any): string;
declare function decodeURI(uri: string): string;
declare function decodeURIComponent(part: string): string;
declare function setTimeout(handler: any, timeout?: number, ...args: any[]): number;
declare function setInterval(handler: any, timeout?: number, ...args: any[]): number;
declare function clearTimeout(id: number | undefined): void;
declare function clearInterval(id: number | undefined): void;
declare function queueMicrotask(callback: () => void): void;
declare function structuredClone<T = any>(value: T, options?: any): T;
declare function requestAnimationFrame(callback: (time: number) => void): number;
declare function atob(data: string): string;
declare function btoa(data: string): string;
declare function fetch(input: any, init?: any): Promise<any>;
