const key = "the-key"; const num = 7; export interface T { [key]: string; [num]?: number; ["lit"]: boolean }
