export interface T { 0: string; 1.5: number; 10: boolean }
