declare class Api { constructor(key: string); key: string }
declare namespace Api { interface Options { retries: number } const VERSION: "2"; enum Mode { A = "a", B = "b" } type Opts = Options; }
export = Api;
