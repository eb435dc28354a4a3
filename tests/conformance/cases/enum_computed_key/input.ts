enum K { A = "a-key", B = "b-key" }
export interface T { [K.A]: string; [K.B]?: number }
