export interface Item { theirs: string }
