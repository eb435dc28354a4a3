export interface T { "é": 1; "日本": 2; "🙂": 3 }
