export interface T { child: { parent?: T; items: T[] } | null }
