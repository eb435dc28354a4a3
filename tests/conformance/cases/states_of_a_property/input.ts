export interface T { a: string; b?: string; c: string | null; d?: string | null; e: string | undefined; f?: string | undefined; g: string | null | undefined; h?: string | null | undefined }
