declare namespace lib { interface Options { depth: number } type Mode = "x" | "y"; namespace inner { interface Deep { d: true } } }
declare function lib(options: lib.Options): lib.Mode;
export = lib;
