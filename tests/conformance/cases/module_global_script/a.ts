export interface A { fromGlobal?: Script }
