declare function make(x: string): void; declare namespace make { interface Options { deep: boolean } type Kind = "k" }
export interface T { o: make.Options; k: make.Kind }
