enum Color { Red = "red", Green = "green" } enum Num { One = 1, Two }
export type ByColor = Record<Color, number>;
export type ByNum = Record<Num, string>;
export type Some = Partial<Record<Color, { on: boolean }>>;
export type Lookup = { [Color.Red]: { r: 1 }; [Color.Green]: { g: 2 } }[Color];
export type Mapped = { [K in Color as `${K}_${Num}`]: K };
export type Reverse = { [K in keyof typeof Color as (typeof Color)[K]]: K };
export type Key = keyof ByNum;
