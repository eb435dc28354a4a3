export interface T { d?: Date; u?: URL; b?: Uint8Array; r?: RegExp; e?: Error; m?: Map<string, number>; s?: Set<string>; p?: Promise<1>; n: 1 }
