export type T = string & `a${string}`; export type U = `a${string}` & "abc";
