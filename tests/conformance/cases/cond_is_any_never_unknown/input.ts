type IsAny<V> = 0 extends 1 & V ? true : false; type IsNever<V> = [V] extends [never] ? true : false; type IsUnknown<V> = IsAny<V> extends true ? false : unknown extends V ? true : false;
export type T = [IsAny<any>, IsAny<unknown>, IsAny<never>, IsNever<never>, IsNever<any>, IsNever<"">, IsUnknown<unknown>, IsUnknown<any>, IsUnknown<{}>];
