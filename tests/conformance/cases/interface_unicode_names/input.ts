export interface T { "é": 1; "é2": 2; "日本": 3; "emoji 🎉": 4; "\u0041": 5; "tab\t": 6 }
