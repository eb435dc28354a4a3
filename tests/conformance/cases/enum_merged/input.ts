export enum T { A = 1 } 
export enum T { B = 2 }
