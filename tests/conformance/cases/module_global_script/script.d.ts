interface Script { s: 1 } declare namespace Glob { interface In { i: 1 } } type Both = Script | Glob.In;
