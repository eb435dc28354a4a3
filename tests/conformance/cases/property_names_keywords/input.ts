export interface T { from: string; class: number; import?: boolean; None: 1; def: 2; self: 3 }
