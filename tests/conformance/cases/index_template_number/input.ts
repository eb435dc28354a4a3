export interface T { [key: `${number}`]: boolean; [key: `v${number}`]: number; name: string }
