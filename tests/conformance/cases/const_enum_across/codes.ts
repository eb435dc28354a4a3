export const enum Code { Ok = 200, NotFound = 404, Teapot = NotFound + 14 }
export const enum Word { Yes = "yes", No = `no` }
