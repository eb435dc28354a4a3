export interface Uses {
  settled: PromiseSettledResult<{ v: number }>[];
  done: PromiseFulfilledResult<string>;
  descriptor?: PropertyDescriptor;
  flat: FlatArray<[1, [2, ["x"]]], 1>;
  key?: Extract<keyof PropertyDescriptor, "value" | "writable">;
  options?: ErrorOptions;
}
