export interface Own { a: 1 } export interface OnlyA { oa: 1 }
