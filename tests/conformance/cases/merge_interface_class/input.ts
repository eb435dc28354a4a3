export interface T { extra: number } export declare class T { own: string }
