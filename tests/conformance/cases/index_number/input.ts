export interface T { [key: number]: string }
