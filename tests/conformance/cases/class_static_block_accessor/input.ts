export class Settings {
  static #count = 0;
  static { Settings.#count = 1; }
  accessor name: string = "x";
  accessor flag = true;
  declare readonly id: number;
  #secret = 1;
  private old?: string;
  protected inner = 2;
  public readonly shown!: boolean | null;
  override?: string;
  static readonly version = "1.0";
  get size() { return 3; }
  get label(): string | undefined { return; }
  set label(value: string | undefined) {}
  *items(): Generator<number> {}
  async load() { return 1; }
  [Symbol.iterator]() { return [][Symbol.iterator](); }
  "quoted name": null = null;
  42: number = 1;
}
export type Version = typeof Settings.version;
