type Hex = `#${string}`; type Rgb = `rgb(${number}, ${number}, ${number})`; type Color = Hex | Rgb | "red"; export type T = Color; export type U = `border: ${Color}`;
