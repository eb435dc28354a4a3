export interface T { a?: bigint; b?: 10n | -5n; n: 1 } export type U = { k: `${10n}` };
