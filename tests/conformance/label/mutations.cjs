// Values near a value, and the choice of those that are asked about.
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

const JUNK = [null, {}, [], "", 0, true, "x", 1, false, 1.5, "1", -1, "true", [1], ["x"], [null], [[]], [{}], { a: 1 }, { length: 1 }, { 0: "x" }, "null"];
const WRONG = [null, 5, "wrong", true, {}, [], 1.25, "5", 0, 1, "", false, { a: 1 }, ["x"], -1];
const KEYS = ["extra", "0", "7", "x-extra", "", "a", "key", "type"];

/** Values near a value: something dropped, added, or of another kind, at the top or deeper inside. */
function mutations(value, next, depth = 0) {
  const pick = (list) => list[Math.floor(next() * list.length)];
  if (Array.isArray(value)) return mutatedArray(value, next, pick, depth);
  if (value !== null && typeof value === "object") return mutatedObject(value, next, pick, depth);
  if (typeof value === "string") {
    return [value + "!", value.toUpperCase(), 5, null, [value], true, value.slice(1), " " + value, "", value + "\n", value.toLowerCase()];
  }
  if (typeof value === "number") return [value + 0.5, -value - 1, String(value), null, value === 1, value + 1, [value], {}];
  if (typeof value === "boolean") return [Number(value), String(value), null, !value, {}];
  return [0, "", {}, false, [], "null"];
}

function mutatedArray(value, next, pick, depth) {
  const made = [[...value, pick(WRONG)], [...value, null], Object.fromEntries(value.entries())];
  if (value.length) {
    const at = Math.floor(next() * value.length);
    const put = (inner) => value.map((old, index) => (index === at ? inner : old));
    made.push(value.slice(0, -1), value.slice(1), put(pick(WRONG)), [...value, value[0]], value[0], [...value].reverse());
    if (depth < 6) made.push(...some(mutations(value[at], next, depth + 1), 4, next).map(put));
  }
  return made;
}

function mutatedObject(value, next, pick, depth) {
  const made = [{ ...value, extra: pick(WRONG) }, { ...value, [pick(KEYS)]: pick(WRONG) }, [value]];
  for (const key of some(Object.keys(value), depth === 0 ? 12 : 4, next)) {
    const { [key]: inner, ...rest } = value;
    made.push(rest, { ...value, [key]: pick(WRONG) }, { ...value, [key]: null }, { ...rest, [key + "2"]: inner });
    if (depth < 6) for (const other of some(mutations(inner, next, depth + 1), 4, next)) made.push({ ...value, [key]: other });
  }
  return made;
}

/** A few of a list, without one twice. */
function some(list, count, next) {
  const left = [...list], taken = [];
  while (left.length && taken.length < count) taken.push(left.splice(Math.floor(next() * left.length), 1)[0]);
  return taken;
}

/** Two objects in one: what stands between the members of a union, and what an intersection asks for. */
function merged(values, next) {
  const objects = values.filter((value) => value !== null && typeof value === "object" && !Array.isArray(value));
  return some(objects, 6, next).flatMap((one) => some(objects, 2, next).map((other) => ({ ...one, ...other })));
}

/** The values to ask about, `limit` at the most: good ones, those near them, mixed ones, those of other types, junk. */
function candidates(good, strangers, limit, next) {
  const asked = new Map();
  const add = (values, share) => {
    for (const value of values) {
      if (share-- <= 0 || asked.size >= limit) return;
      asked.set(JSON.stringify(value), value);
    }
  };
  add(good.slice(0, 3), limit * 0.25);
  add(some(good.slice(1), limit, next), limit * 0.25);
  const roots = [...good.slice(0, 3), ...some(good.slice(3), 9, next)];
  const near = some(roots.flatMap((value) => mutations(value, next)), limit, next);
  add(near, limit * 0.4);
  add(some(roots.slice(0, 4).flatMap((value) => mutations(value, next)).flatMap((value) => some(mutations(value, next), 1, next)), limit, next), limit * 0.1);
  add(merged(good, next), limit * 0.1);
  add(some(strangers, limit, next), limit * 0.08);
  add(JUNK.slice(0, 6), 6);
  add(some(JUNK.slice(6), limit, next), limit);
  return [...asked.values()];
}

module.exports = { candidates, random };
