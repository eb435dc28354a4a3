/** How severe it is. */
export enum Severity {
  /** Nothing works. */
  Error = 1,
  /**
   * Something may not work.
   * @deprecated Use `Error`.
   */
  Warning,
  Hint = 1 << 4,
}

export enum Kind { A = "a|b", "B-2" = "`" }

export enum Empty {}

export interface Finding {
  severity: Severity;
  only: Severity.Error | Severity.Hint;
  kind?: Kind;
}
