/** Two versions of a document format, the later one made of the earlier one: each level is an intersection of both. */
type Modify<T, R> = Omit<T, keyof R> & R;
type Methods = "get" | "put";

export namespace First {
  export interface Reference { $ref: string }
  export type Callback = { [url: string]: Path };
  export type Responses = { [code: string]: Reference | Response };
  export interface Response { description: string; headers?: { [name: string]: Reference | Header }; links?: { [name: string]: Path } }
  export interface Header { required?: boolean; content?: { [type: string]: Media } }
  export interface Media { example?: number; paths?: Path }
  export type Operation<T extends {} = {}> = {
    id?: string;
    callbacks?: { [name: string]: Reference | Callback };
    responses: Responses;
  } & T;
  export type Path<T extends {} = {}> = { at: string; servers?: string[] } & { [method in Methods]?: Operation<T> };
}

export namespace Second {
  export type Reference = Modify<First.Reference, { summary?: string }>;
  export type Callback = Record<string, Path | Reference>;
  export type Responses = Record<string, Reference | Response>;
  export type Response = Modify<First.Response, { headers?: { [name: string]: Reference | Header }; links?: { [name: string]: Path } }>;
  export type Header = Modify<First.Header, { content?: { [type: string]: Media } }>;
  export type Media = Modify<First.Media, { examples?: Record<string, Reference | Path> }>;
  export type Operation<T extends {} = {}> = Modify<First.Operation<T>, {
    callbacks?: Record<string, Reference | Callback>;
    responses?: Responses;
  }> & T;
  export type Path<T extends {} = {}> = Modify<First.Path<T>, { servers?: { url: string }[] }> & { [method in Methods]?: Operation<T> };
}

export type Document<T extends {} = {}> = { first: First.Path<T> } | { second: Second.Path<T> };
export type Extended = Second.Path<{ "x-own": number }>;
