declare const api: { routes: { get: { path: "/x" }; post: { path: "/y" } } }; export type T = typeof api.routes.get.path; export type U = (typeof api)["routes"]["post"];
