export type T = { status: "ok"; v: number } | { status?: undefined; e: string };
