// JSON values of a type, drawn from the checker's own description of it: what was drawn least comes first, so that each
// member of a union, each optional property, and each length of a list has its turn, at every depth.
"use strict";

/** How deep values are sought for a type that has no flatter one. */
const MAX_DEPTH = 12;

/** How deep values are made where there is a choice: deeper, unions within unions take models more time than tests have. */
const DEEP_ENOUGH = 8;

const ANYTHING = [1, "text", null, { a: [] }, true];
const STRINGS = ["text", "", "7"];
const NUMBERS = [7, 1.5, -0.25, 1e21, 0];

class Values {
  constructor(ts, checker, next) {
    this.ts = ts;
    this.checker = checker;
    this.next = next;
    this.descriptions = new Map();
    this.depths = new Map();
    this.uses = new Map();
    /** How often something was chosen for the first time. */
    this.novelties = 0;
  }

  /** Whether there is a value of a type, within the depth. */
  has(type) {
    return this.depthOf(type) <= MAX_DEPTH;
  }

  /** A value of a type that has one. `size` is about how many parts it has; `optional` ("none", "all", "some") is what it has of what it may have. */
  of(type, size, optional) {
    return this.draw(type, { left: size, depth: 0 }, optional);
  }

  /** The depth of a type's flattest value. */
  depthOf(type) {
    if (!this.depths.has(type.id)) {
      let depth = 0;
      while (depth <= MAX_DEPTH && !this.fits(type, depth, new Map())) depth++;
      this.depths.set(type.id, depth);
    }
    return this.depths.get(type.id);
  }

  /** Whether a type has a value of a depth. */
  fits(type, depth, seen) {
    if (depth < 0) return false;
    if (this.depths.has(type.id)) return this.depths.get(type.id) <= depth;
    const key = `${type.id}:${depth}`;
    if (!seen.has(key)) {
      seen.set(key, false);
      seen.set(key, this.fitsDescribed(this.describe(type), depth, seen));
    }
    return seen.get(key);
  }

  fitsDescribed(description, depth, seen) {
    switch (description.kind) {
      case "values": return description.values.length > 0;
      case "same": return this.fits(description.type, depth, seen);
      case "union": return description.members.some((member) => this.fits(member, depth, seen));
      case "template": return description.types.every((type) => this.fits(type, depth - 1, seen));
      case "list": return description.elements.every(({ type, is }) => is !== "required" || this.fits(type, depth - 1, seen));
      case "object": return description.properties.every(({ type, optional }) => optional || this.fits(type, depth - 1, seen));
    }
  }

  describe(type) {
    if (!this.descriptions.has(type.id)) this.descriptions.set(type.id, this.description(this.checker.data$.reduced(type)));
    return this.descriptions.get(type.id);
  }

  description(type) {
    const F = this.ts.TypeFlags;
    const flags = type.flags;
    const values = (values) => ({ kind: "values", values });
    if (flags & (F.Any | F.Unknown)) return values(ANYTHING);
    if (flags & (F.StringLiteral | F.NumberLiteral)) return values([type.value]);
    if (flags & F.BooleanLiteral) return values([type.intrinsicName === "true"]);
    if (flags & F.String) return values(STRINGS);
    if (flags & F.Boolean) return values([true, false]);
    if (flags & F.Union) return { kind: "union", members: type.types };
    if (flags & (F.Number | F.Enum)) return values(NUMBERS);
    if (flags & F.Null) return values([null]);
    if (flags & F.Substitution) return { kind: "same", type: type.baseType };
    if (flags & F.TemplateLiteral) return { kind: "template", texts: type.texts, types: type.types };
    if (flags & F.StringMapping) return values(["ABC", "abc", "Abc", "aBC", ""]);
    if (flags & F.BigInt) return values([]);
    if (flags & F.NonPrimitive) return values([{}, [], { a: 1 }]);
    if (flags & F.Intersection) return this.intersection(type);
    if (flags & F.Object) return this.object(type);
    return values([]);
  }

  intersection(type) {
    const F = this.ts.TypeFlags, checker = this.checker;
    const primitive = type.types.find((t) => !(t.flags & (F.Object | F.Intersection | F.Union)));
    if (primitive) return { kind: "same", type: primitive };
    const list = type.types.find((t) => checker.isArrayType(t) || checker.isTupleType(t));
    return list ? { kind: "same", type: list } : this.object(type);
  }

  object(type) {
    const ts = this.ts, checker = this.checker, E = ts.ElementFlags;
    const list = type.isClassOrInterface?.() ? checker.getBaseTypes(type).find((t) => checker.isArrayType(t)) : undefined;
    if (list) return { kind: "same", type: list };
    if (checker.isTupleType(type)) {
      const kinds = type.target.elementFlags.map((flags) => (flags & E.Required ? "required" : flags & E.Optional ? "optional" : "repeated"));
      return { kind: "list", elements: checker.getTypeArguments(type).map((element, at) => ({ type: element, is: kinds[at] })) };
    }
    if (checker.isArrayType(type)) return { kind: "list", elements: [{ type: checker.getTypeArguments(type)[0], is: "repeated" }] };
    const isFunction = [ts.SignatureKind.Call, ts.SignatureKind.Construct].some((kind) => checker.getSignaturesOfType(type, kind).length);
    if (isFunction) return { kind: "values", values: [] };
    const properties = checker.getPropertiesOfType(type).filter((symbol) => checker.data$.isData(symbol)).map((symbol) => ({
      name: ts.unescapeLeadingUnderscores(symbol.escapedName), optional: !!(symbol.flags & ts.SymbolFlags.Optional), type: checker.getTypeOfSymbol(symbol),
    }));
    const indexes = checker.getIndexInfosOfType(type).map((info) => ({ key: info.keyType, type: info.type }));
    return { kind: "object", properties, indexes };
  }

  draw(type, room, optional = "some") {
    room.left--;
    const description = this.describe(type);
    const { depth } = room;
    if (depth >= DEEP_ENOUGH) room = { left: 0, depth };
    room.depth++;
    try {
      return this.drawn(description, room, optional);
    } finally {
      room.depth = depth;
    }
  }

  drawn(description, room, optional) {
    switch (description.kind) {
      case "values": return this.choose(description, description.values);
      case "same": return this.draw(description.type, room, optional);
      case "union": return this.draw(this.member(description, room), room, optional);
      case "template": return description.texts.reduce((text, more, at) => text + this.printed(description.types[at - 1]) + more);
      case "list": return this.list(description, room);
      case "object": return this.objectOf(description, room, optional);
    }
  }

  /** What was chosen least at a place, by chance where several were. */
  choose(place, choices) {
    const least = Math.min(...choices.map((choice) => this.usesOf(place, choice)));
    const rare = choices.filter((choice) => this.usesOf(place, choice) === least);
    return this.use(place, rare[Math.floor(this.next() * rare.length)]);
  }

  usesOf(place, choice) {
    return this.uses.get(place)?.get(choice) ?? 0;
  }

  use(place, choice) {
    if (!this.uses.has(place)) this.uses.set(place, new Map());
    this.uses.get(place).set(choice, this.usesOf(place, choice) + 1);
    return choice;
  }

  /** A member of a union: literals share one turn. */
  member(union, room) {
    let possible = union.members.filter((member) => this.has(member));
    if (room.left <= 0) {
      const least = Math.min(...possible.map((member) => this.depthOf(member)));
      possible = possible.filter((member) => this.depthOf(member) === least);
    }
    const isUnit = (member) => !!(member.flags & this.ts.TypeFlags.Unit);
    const units = possible.filter(isUnit), others = possible.filter((member) => !isUnit(member));
    const chosen = this.choose(union, units.length ? [...others, "units"] : others);
    if (this.usesOf(union, chosen) === 1) this.novelties++;
    return chosen === "units" ? this.choose(units[0], units) : chosen;
  }

  printed(type) {
    return type.flags & this.ts.TypeFlags.BigInt ? this.choose(type, ["1", "-20"]) : String(this.draw(type, { left: 0, depth: 0 }));
  }

  list(list, room) {
    const made = [];
    for (const element of list.elements) {
      const isPossible = room.left > 0 && this.has(element.type);
      if (element.is === "optional" && !(isPossible && this.choose(element, [1, 0]))) break;
      if (element.is === "repeated" && !isPossible) continue;
      const count = element.is === "repeated" ? this.choose(element, [1, 2, 0, 3]) : 1;
      for (let at = 0; at < count; at++) made.push(this.draw(element.type, room));
    }
    return made;
  }

  objectOf(object, room, optional) {
    const taken = this.taken(object, room, optional);
    const made = object.properties.filter((each) => !each.optional || taken.has(each)).map(({ name, type }) => [name, this.draw(type, room)]);
    for (const index of optional === "none" ? [] : object.indexes) {
      if (room.left <= 0 || !this.has(index.type) || !this.choose(index, [1, 0])) continue;
      const keys = this.keys(index.key).filter((key) => !object.properties.some(({ name }) => name === key));
      for (const key of keys) made.push([key, this.draw(index.type, room)]);
    }
    return Object.fromEntries(made);
  }

  /** The optional properties that are there this time: what was there least, and as many others as there is room for. */
  taken(object, room, optional) {
    const may = object.properties.filter((property) => property.optional && this.has(property.type));
    if (optional === "all") return new Set(may);
    if (!may.length || optional === "none" || room.left <= 0) return new Set();
    const share = Math.min(0.4, room.left / 3 / may.length);
    const first = this.choose(object, may);
    return new Set([first, ...may.filter((property) => this.next() < share).map((property) => this.use(object, property))]);
  }

  keys(key) {
    const F = this.ts.TypeFlags;
    if (key.flags & F.Number) return ["5", "-1.5"];
    if (key.flags & F.String) return ["key", "other key"];
    return key.flags & F.TemplateLiteral && this.has(key) ? [this.draw(key, { left: 0, depth: 0 })] : [];
  }
}

module.exports = { Values };
