export interface Base {
  id: number;
}
export interface Box<T extends Base = Base> {
  content: T;
}
export type Maybe<T extends Base> = T | null;
