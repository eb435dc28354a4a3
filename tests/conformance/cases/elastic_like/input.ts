type Query<F = unknown> = { term?: Record<string, F | { value: F }>; bool?: { must?: Query<F> | Query<F>[] } }; export type T = Query; export type U = Query<string>;
