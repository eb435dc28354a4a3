export interface T { a?: string; [key: string]: string | undefined }
