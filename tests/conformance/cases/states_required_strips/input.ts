export type T = Required<{ a?: string; b?: string | null; c?: string | undefined; d: string | undefined }>;
