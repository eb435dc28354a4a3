export interface T { [id: string]: { name: string; tags?: string[] } | null }
