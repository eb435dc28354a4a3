/// <reference path="./globals.d.ts" />
export interface T { g: GlobalThing }
