// The choice of the values that are asked about: those of a type, and those near them.
"use strict";
const { isNested, mutated } = require("./mutations.cjs");

const JUNK = [null, {}, 1, "x", [], true, "", 0, false, 1.5, "1", -1, "true", [1], ["x"], [null], [[]], [{}], { a: 1 }, { length: 1 }, { 0: "x" }, "null"];
/** About how many parts values have: most are small, so that what is wrong with one is one thing. */
const SIZES = [12, 40, 6, 100];
/** How many times its share of values a type gets at the most, where members of unions had no turn yet. */
const MOST = 4;

/** Values of a type, no one twice: half of what is asked for, and more while they show something new. */
function good(values, type, limit) {
  const made = new Map();
  let isNew = true;
  for (let at = 0; at < 2 * limit || isNew; at++) {
    if (made.size >= (isNew ? MOST * limit : limit / 2)) break;
    const known = values.novelties;
    const optional = ["none", "all", "some", "some"][at < 4 ? at : 2];
    const value = values.of(type, SIZES[at % SIZES.length], optional);
    made.set(JSON.stringify(value), value);
    isNew = values.novelties > known;
  }
  return [...made.values()];
}

/** Values and what they consist of: what may come in the place of something. */
function partsOf(values) {
  const parts = [];
  const visit = (value, depth) => {
    parts.push(value);
    if (isNested(value) && depth < 6) for (const part of Object.values(value).slice(0, 12)) visit(part, depth + 1);
  };
  for (const value of values.slice(0, 12)) visit(value, 0);
  return parts;
}

/** The values to ask about, about `limit`: good ones, those near them, those of other types (`strangers`), junk. */
function candidates(values, type, strangers, limit, next) {
  const goods = values.has(type) ? good(values, type, limit) : [];
  const asked = new Map(goods.map((value) => [JSON.stringify(value), value]));
  const add = (value) => asked.set(JSON.stringify(value), value);
  const pick = (list) => list[Math.floor(next() * list.length)];
  JUNK.slice(0, goods.length ? 1 + limit / 12 : limit).forEach(add);
  if (strangers.length) for (let at = 0; at < limit * 0.05; at++) add(pick(strangers));
  if (!goods.length) return { goods, asked: [...asked.values()] };
  const parts = [...partsOf(goods), ...strangers];
  const end = Math.max(limit, Math.ceil(goods.length * 1.5));
  for (let at = 0; at < 3 * end && asked.size < end; at++) {
    const near = mutated(pick(goods), parts, next);
    add(at % 5 === 4 ? mutated(near, parts, next) : near);
  }
  JUNK.slice(0, Math.max(0, limit - asked.size)).forEach(add);
  return { goods, asked: [...asked.values()] };
}

module.exports = { candidates };
