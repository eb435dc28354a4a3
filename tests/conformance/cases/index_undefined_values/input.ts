export type T = { [k: string]: string | undefined }; export type U = { [k: string]: { a: 1 } | null };
