export enum T { Only = "only" }
export interface U { e: T }
