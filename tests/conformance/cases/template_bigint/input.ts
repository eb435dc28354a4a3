export type T = `${bigint}n`;
