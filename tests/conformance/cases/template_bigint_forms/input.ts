export type T = `${bigint}`; export type U = `x${bigint}y`;
