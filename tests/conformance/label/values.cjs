// JSON values of a type, from the checker's own description of it, and mutations of them.
"use strict";

/** A small seeded generator of random numbers: the same values on every machine. */
function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const MAX_DEPTH = 5;
const JUNK = [null, true, false, 0, 1, 1.5, -1, "", "x", "1", "true", [], {}, [1], ["x"], [null], { a: 1 }, { length: 1 }];

class Values {
  constructor(ts, checker) {
    this.ts = ts;
    this.checker = checker;
    this.memo = new Map();
  }

  /** Values of a type, the smallest first; none where the depth does not suffice. */
  of(type, depth = 0) {
    if (depth > MAX_DEPTH) return [];
    const key = `${type.id}:${depth}`;
    if (!this.memo.has(key)) {
      this.memo.set(key, []);
      this.memo.set(key, this.make(type, depth));
    }
    return this.memo.get(key);
  }

  make(type, depth) {
    const F = this.ts.TypeFlags;
    const flags = type.flags;
    if (flags & (F.Any | F.Unknown)) return [1, "text", null, { a: [] }];
    if (flags & F.StringLiteral || flags & F.NumberLiteral) return [type.value];
    if (flags & F.BooleanLiteral) return [type.intrinsicName === "true"];
    if (flags & F.String) return ["text", ""];
    if (flags & F.Number) return [7, 1.5, -0.25, 1e21];
    if (flags & F.Boolean) return [true, false];
    if (flags & F.Null) return [null];
    if (flags & F.Substitution) return this.of(type.baseType, depth);
    if (flags & F.TemplateLiteral) return this.template(type, depth);
    if (flags & F.StringMapping) return ["ABC", "abc", "Abc", "aBC", ""];
    if (flags & F.NonPrimitive) return [{}, [], { a: 1 }];
    if (flags & F.Union) return this.union(type, depth);
    if (flags & (F.Object | F.Intersection)) return this.object(type, depth);
    return [];
  }

  template(type, depth) {
    let made = [type.texts[0]];
    type.types.forEach((part, at) => {
      const printed = part.flags & this.ts.TypeFlags.BigInt ? ["1", "-20"] : this.of(part, depth + 1);
      const choices = printed.slice(0, 2).map(String);
      made = made.flatMap((head) => choices.map((choice) => head + choice + type.texts[at + 1]));
    });
    return made.slice(0, 4);
  }

  union(type, depth) {
    const each = type.types.map((member) => this.of(member, depth));
    const first = each.flatMap((values) => values.slice(0, 1));
    const more = depth < 2 ? each.flatMap((values) => values.slice(1, type.types.length > 8 ? 2 : 6)) : [];
    return [...first, ...more];
  }

  object(type, depth) {
    const ts = this.ts, checker = this.checker;
    if (type.flags & ts.TypeFlags.Intersection) {
      const primitive = type.types.find((t) => !(t.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection | ts.TypeFlags.Union)));
      if (primitive) return this.of(primitive, depth);
      const list = type.types.find((t) => checker.isArrayType(t) || checker.isTupleType(t));
      if (list) return type.types.map((t) => this.of(t, depth)).sort((a, b) => a.length - b.length)[0];
    }
    const list = type.isClassOrInterface?.() ? checker.getBaseTypes(type).find((t) => checker.isArrayType(t)) : undefined;
    if (list) return this.of(list, depth);
    if (checker.isTupleType(type)) return this.tuple(type, depth);
    if (checker.isArrayType(type)) return this.array(checker.getTypeArguments(type)[0], depth);
    if (checker.getSignaturesOfType(type, ts.SignatureKind.Call).length || checker.getSignaturesOfType(type, ts.SignatureKind.Construct).length) return [];
    const properties = [];
    for (const symbol of checker.getPropertiesOfType(type)) {
      if (symbol.escapedName.startsWith("__@")) continue;
      const optional = !!(symbol.flags & ts.SymbolFlags.Optional);
      const values = this.of(checker.getTypeOfSymbol(symbol), depth + 1);
      if (!values.length) {
        if (optional) continue;
        return [];
      }
      properties.push({ name: ts.unescapeLeadingUnderscores(symbol.escapedName), optional, values });
    }
    return this.objects(properties, this.indexes(type, depth), depth);
  }

  indexes(type, depth) {
    return this.checker.getIndexInfosOfType(type).flatMap((info) => {
      const values = this.of(info.type, depth + 1);
      const F = this.ts.TypeFlags;
      const keys = info.keyType.flags & F.Number ? ["5"] : info.keyType.flags & F.String ? ["key", "other key"] : info.keyType.flags & F.TemplateLiteral ? this.of(info.keyType, depth + 1) : [];
      return values.length ? keys.map((key) => ({ key, values })) : [];
    });
  }

  objects(properties, indexes, depth) {
    const build = (entries) => Object.fromEntries(entries);
    const required = properties.filter((p) => !p.optional);
    const base = required.map((p) => [p.name, p.values[0]]);
    const made = [build(base)];
    if (properties.length > required.length) made.push(build(properties.map((p) => [p.name, p.values[0]])));
    for (const { key, values } of indexes) {
      for (const value of values.slice(0, 3)) made.push(build([...base, [key, value]]));
    }
    const room = depth === 0 ? 60 : depth === 1 ? 12 : 3;
    for (const property of properties) {
      for (const value of property.values.slice(property.optional ? 0 : 1, depth === 0 ? 12 : 4)) {
        if (made.length >= room) return made;
        made.push({ ...build(base), [property.name]: value });
      }
    }
    return made;
  }

  array(element, depth) {
    const values = this.of(element, depth + 1);
    return [[], ...values.slice(0, depth < 2 ? 8 : 2).map((value) => [value]), ...(values.length > 1 ? [values.slice(0, 3)] : [])];
  }

  tuple(type, depth) {
    const E = this.ts.ElementFlags;
    const elements = this.checker.getTypeArguments(type).map((t, at) => ({ flags: type.target.elementFlags[at], values: this.of(t, depth + 1) }));
    const shapes = [[]];
    let out = shapes;
    for (const { flags, values } of elements) {
      if (flags & E.Required) {
        if (!values.length) return [];
        out = out.flatMap((head) => values.slice(0, 2).map((value) => [...head, value]));
      } else if (flags & E.Optional) {
        out = out.flatMap((head) => (values.length ? [head, [...head, values[0]]] : [head]));
      } else {
        out = out.flatMap((head) => (values.length ? [head, [...head, values[0]], [...head, values[0], values[values.length - 1]]] : [head]));
      }
      out = out.slice(0, 12);
    }
    return out;
  }
}

/** Values near a value: something dropped, added, or of another kind, at the top or deeper inside. */
function mutations(value, next, depth = 0) {
  const wrong = [null, 5, "wrong", true, {}, [], 1.25, "5"];
  const pick = (list) => list[Math.floor(next() * list.length)];
  if (Array.isArray(value)) {
    const made = [[...value, pick(wrong)], [...value, null], value.slice(0, -1)];
    if (value.length) made.push([pick(wrong), ...value.slice(1)], [...value, value[0]]);
    if (value.length && depth < 3) for (const inner of mutations(value[0], next, depth + 1).slice(0, 3)) made.push([inner, ...value.slice(1)]);
    return made;
  }
  if (value !== null && typeof value === "object") {
    const made = [];
    const keys = Object.keys(value);
    for (const key of keys) {
      const { [key]: dropped, ...rest } = value;
      made.push(rest, { ...value, [key]: pick(wrong) }, { ...value, [key]: null });
      if (depth < 3) for (const inner of mutations(dropped, next, depth + 1).slice(0, 3)) made.push({ ...value, [key]: inner });
    }
    made.push({ ...value, extra: 1 });
    return made;
  }
  if (typeof value === "string") return [value + "!", value.toUpperCase(), 5, null, [value], true];
  if (typeof value === "number") return [value + 0.5, -value, String(value), null, value === 1, value + 1];
  if (typeof value === "boolean") return [Number(value), String(value), null, !value];
  return [0, "", {}, false];
}

module.exports = { JUNK, Values, mutations, random };
