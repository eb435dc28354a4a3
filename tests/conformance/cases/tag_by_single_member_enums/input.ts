export interface Home { product: HomeProduct; version: string }
export declare enum HomeProduct { Home = "home" }
export interface Base { product: BaseProduct; note?: string | null }
export declare enum BaseProduct { Base = "base" }
export interface Other { product: OtherProduct; code: number }
export declare enum OtherProduct { A = "a", B = "b" }
export interface Report { product: Home | Base; products: Array<Home | Base | Other> }
export type Any = Home | Base | Other | null;
