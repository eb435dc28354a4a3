export interface T { model_config: 1; copy: 2; json: 3; schema: 4; dict: 5; fields: 6; validate: 7 }
