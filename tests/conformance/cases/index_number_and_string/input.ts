export interface T { [key: string]: string | number; [key: number]: string }
