/// <reference types="globals" />
export interface T { g: GlobalFromPackage }
