export interface T { a?: string | null; b: null; c?: undefined | null }
