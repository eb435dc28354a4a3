export interface T { must: any; may?: any; also: unknown; list: any[]; map: Record<string, any> }
