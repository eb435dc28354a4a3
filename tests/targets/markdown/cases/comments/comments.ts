/**
 * Everything a comment can say, about {@link Target} and {@link Target.field | its field}, {@link Nothing} and
 * {@link https://example.com/a_b the web}, [a guide](/docs/guide), [a section](#Target), [nowhere](#nowhere), <b>HTML</b>,
 * `code | with <html>`, **bold**, *emphasis*, snake_case_names, 2 * 3 * 4, https://example.com/x_y_z.
 *
 * # A heading
 *
 * - a list
 *   - nested
 *
 *     ```ts
 *     const inList = 1;
 *     ```
 * - with | pipes
 *
 * | Table | Here |
 * | ----- | ---- |
 * | `a`   | <i>  |
 *
 * > A quote
 * > goes on
 *
 * ```ts
 * const open = "never closed";
 * ````
 *
 * @remarks More to say.
 * @see Target
 * @see {@link https://example.com/}
 * @since 1.2.0
 * @internal
 * @example
 * const target: Target = { field: 1 };
 * @example With words
 * ```json
 * {"field": 1}
 * ```
 */
export interface Everything {
  /**
   * In short.
   *
   * - but
   * - with a list
   */
  long: string;
  /**
   * Two paragraphs
   * on three lines.
   *
   * The second.
   *
   * @default "x|y"
   */
  short?: string;
  /** @deprecated since 2.0, use {@link Everything.short} */
  old?: string;
  /**
   * @minimum 1
   * @maximum 50
   * @multipleOf 7
   */
  bounded: number;
  /**
   * @pattern ^[a-z|]+$
   * @minLength 3
   * @format no|format
   */
  matched: string;
  /** @example "one" */
  exemplary: string;
  // not a doc comment
  silent: null;
}

/**
 * A target. More of it.
 * @deprecated
 */
export interface Target { field: number }
