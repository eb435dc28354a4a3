export declare class T { [key: `on${string}`]: string; [index: number]: boolean; plain: number }
