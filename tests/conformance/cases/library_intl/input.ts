export type Options = Intl.NumberFormatOptions;
export interface Axis {
  format?: Intl.NumberFormatOptions | Intl.DateTimeFormatOptions;
  unit: Intl.RelativeTimeFormatUnit;
  style: Intl.NumberFormatOptions["style"];
  grouping: Intl.ResolvedNumberFormatOptions["useGrouping"];
  parts: Intl.DateTimeFormatPart[];
  relative: Intl.RelativeTimeFormatPart;
  locales?: Intl.LocalesArgument;
}
export type Resolved = Pick<Intl.ResolvedDateTimeFormatOptions, "locale" | "timeZone" | "hourCycle">;
export type Plural = { [rule in Intl.LDMLPluralRule]?: string };
export class Collation {
  collator: Intl.Collator;
}
