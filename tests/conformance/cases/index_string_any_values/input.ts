export interface T { [key: string]: any; must: number } export interface U { [key: string]: unknown; must: number }
