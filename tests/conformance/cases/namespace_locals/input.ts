export namespace N { interface Hidden { h: 1 } export interface Shown { x: Hidden } }
