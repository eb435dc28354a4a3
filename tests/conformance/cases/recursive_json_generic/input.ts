type Json<X = never> = string | number | boolean | null | X | Json<X>[] | { [key: string]: Json<X> }; export type T = Json; export interface U { data: Json; meta?: { [key: string]: Json } }
