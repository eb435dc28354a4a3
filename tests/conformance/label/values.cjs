// JSON values of a type, from the checker's own description of it.
"use strict";

const MAX_DEPTH = 12;

class Values {
  constructor(ts, checker) {
    this.ts = ts;
    this.checker = checker;
    this.memo = new Map();
  }

  /** Values of a type, the smallest first; none where the type has none, or none within the depth. */
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
    if (flags & (F.StringLiteral | F.NumberLiteral)) return [type.value];
    if (flags & F.BooleanLiteral) return [type.intrinsicName === "true"];
    if (flags & F.String) return ["text", ""];
    if (flags & F.Boolean) return [true, false];
    if (flags & F.Union) return this.union(type, depth);
    if (flags & (F.Number | F.Enum)) return [7, 1.5, -0.25, 1e21];
    if (flags & F.Null) return [null];
    if (flags & F.Substitution) return this.of(type.baseType, depth);
    if (flags & F.TemplateLiteral) return this.template(type, depth);
    if (flags & F.StringMapping) return ["ABC", "abc", "Abc", "aBC", ""];
    if (flags & F.NonPrimitive) return [{}, [], { a: 1 }];
    if (flags & (F.Object | F.Intersection)) return this.object(type, depth);
    return [];
  }

  template(type, depth) {
    let made = [type.texts[0]];
    type.types.forEach((part, at) => {
      const printed = part.flags & this.ts.TypeFlags.BigInt ? ["1", "-20"] : this.of(part, depth + 1);
      const choices = printed.slice(0, 3).map(String);
      made = made.flatMap((head) => choices.map((choice) => head + choice + type.texts[at + 1])).slice(0, 12);
    });
    return made;
  }

  union(type, depth) {
    const each = type.types.map((member) => this.of(member, depth));
    const first = each.flatMap((values) => values.slice(0, 1));
    const more = depth < 2 ? each.flatMap((values) => values.slice(1, type.types.length > 8 ? 2 : 8)) : [];
    return [...first, ...more];
  }

  object(type, depth) {
    const ts = this.ts, checker = this.checker;
    if (type.flags & ts.TypeFlags.Intersection) {
      const S = ts.TypeFlags;
      const primitive = type.types.find((t) => !(t.flags & (S.Object | S.Intersection | S.Union)));
      if (primitive) return this.of(primitive, depth);
      const lists = type.types.filter((t) => checker.isArrayType(t) || checker.isTupleType(t));
      if (lists.length) return lists.map((t) => this.of(t, depth)).sort((a, b) => a.length - b.length)[0];
    }
    const list = type.isClassOrInterface?.() ? checker.getBaseTypes(type).find((t) => checker.isArrayType(t)) : undefined;
    if (list) return this.of(list, depth);
    if (checker.isTupleType(type)) return this.tuple(type, depth);
    if (checker.isArrayType(type)) return this.array(checker.getTypeArguments(type)[0], depth);
    if (checker.getSignaturesOfType(type, ts.SignatureKind.Call).length || checker.getSignaturesOfType(type, ts.SignatureKind.Construct).length) return [];
    const properties = [];
    for (const symbol of checker.getPropertiesOfType(type)) {
      if (!checker.data$.isData(symbol)) continue;
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

  /** What index signatures add: keys with values. */
  indexes(type, depth) {
    const F = this.ts.TypeFlags;
    return this.checker.getIndexInfosOfType(type).flatMap((info) => {
      const values = this.of(info.type, depth + 1);
      const { flags } = info.keyType;
      const keys = flags & F.Number ? ["5", "-1.5"] : flags & F.String ? ["key", "other key"] : flags & F.TemplateLiteral ? this.of(info.keyType, depth + 1).slice(0, 2) : [];
      return values.length ? keys.map((key) => ({ key, values })) : [];
    });
  }

  /** Objects: the required alone, all, each optional one alone, all but one, each value of each property. */
  objects(properties, indexes, depth) {
    const required = properties.filter((p) => !p.optional);
    const entries = (list, pick = (p) => p.values[0]) => list.map((p) => [p.name, pick(p)]);
    const base = entries(required);
    const made = [Object.fromEntries(base)];
    const room = depth === 0 ? 120 : depth === 1 ? 16 : depth === 2 ? 5 : 2;
    const add = (list) => made.length < room && made.push(Object.fromEntries(list));
    if (properties.length > required.length) {
      add(entries(properties));
      add(entries(properties, (p) => p.values[p.values.length - 1]));
    }
    for (const { key, values } of indexes) {
      for (const value of values.slice(0, 4)) add([...base, [key, value]]);
    }
    for (const property of properties) {
      const from = property.optional ? 0 : 1;
      for (const value of property.values.slice(from, depth === 0 ? 16 : 4)) add([...base, [property.name, value]]);
    }
    if (depth === 0) {
      for (const left of properties) if (left.optional) add(entries(properties.filter((p) => p !== left)));
    }
    return made;
  }

  array(element, depth) {
    const values = this.of(element, depth + 1);
    const single = values.slice(0, depth < 2 ? 8 : 2).map((value) => [value]);
    return [[], ...single, ...(values.length > 1 ? [values.slice(0, 3)] : [])];
  }

  tuple(type, depth) {
    const E = this.ts.ElementFlags;
    const flags = type.target.elementFlags;
    let made = [[]];
    for (const [at, element] of this.checker.getTypeArguments(type).entries()) {
      const values = this.of(element, depth + 1);
      const grow = (choices) => made.flatMap((head) => choices.map((choice) => [...head, ...choice]));
      if (flags[at] & E.Required) {
        if (!values.length) return [];
        made = grow(values.slice(0, depth ? 2 : 4).map((value) => [value]));
      } else if (values.length) {
        const repeated = flags[at] & E.Optional ? [] : [[values[0], values[values.length - 1]]];
        made = flags[at] & E.Optional ? this.maybe(made, values, flags, at) : grow([[], [values[0]], ...repeated]);
      }
      made = made.slice(0, depth ? 8 : 24);
    }
    return made;
  }

  /** An optional element may only be there where all before it are. */
  maybe(made, values, flags, at) {
    const full = made.filter((head) => head.length === at);
    return [...made, ...full.flatMap((head) => values.slice(0, 2).map((value) => [...head, value]))];
  }
}

module.exports = { Values };
