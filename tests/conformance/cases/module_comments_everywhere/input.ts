export /* x */ interface /* y */ T /* z */ { /* a */ a /* b */ ? /* c */ : /* d */ string /* e */ ; // f
  // g
  /** h */ b: /* i */ | /* j */ 1 /* k */ | 2 }
