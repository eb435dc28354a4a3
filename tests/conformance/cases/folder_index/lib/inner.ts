export interface A { deep: true }
