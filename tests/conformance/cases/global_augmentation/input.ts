export {};
declare global { interface GlobalThing { g: string } }
export interface T { g: GlobalThing }
