// A member that JSON cannot hold takes the place of one that it can: nothing asks for that any more.
export interface Schema { static: unknown; params: unknown[]; name?: string }
export interface SymbolSchema extends Schema { static: symbol; type: "symbol" }
export interface Call extends Schema { params: string[]; static(): void }
export interface Named extends Call { name: string }
export interface Buffers { kind: string; make: Float64ArrayConstructor; sizes?: InstanceType<ArrayConstructor> }
