export type T = { code: 200; body: string } | { code: 404 } | { code: 500; error: string };
