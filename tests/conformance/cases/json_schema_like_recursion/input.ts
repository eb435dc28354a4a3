export type JSONSchema = boolean | { type?: TypeName | TypeName[]; properties?: { [k: string]: JSONSchema }; items?: JSONSchema | JSONSchema[]; allOf?: [JSONSchema, ...JSONSchema[]]; const?: unknown; enum?: readonly (string | number | null)[]; $ref?: `#/${string}` };
export type TypeName = "string" | "number" | "object" | "array" | "null";
export type Resolved<T extends JSONSchema> = T extends { const: infer C } ? C : T extends { type: "string" } ? string : T extends { type: "number" } ? number : T extends { type: "array"; items: infer I extends JSONSchema } ? Resolved<I>[] : T extends { properties: infer P extends { [k: string]: JSONSchema } } ? { -readonly [K in keyof P]: Resolved<P[K]> } : unknown;
declare const schema: { readonly properties: { readonly name: { readonly type: "string" }; readonly tags: { readonly type: "array"; readonly items: { readonly type: "number" } }; readonly kind: { readonly const: "x" } } };
export type Made = Resolved<typeof schema>;
