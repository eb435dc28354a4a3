export interface T {
  get: string
  set: number
  readonly: boolean
  static: 1
  type: "t"
  of: 2
  async: 3
  abstract: 4
  declare?: 5
  in: 6
  new_: 7
  keyof: 8
}
