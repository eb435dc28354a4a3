export interface OnlyB { ob: 1 }
