// Names beside their marks, where they cover neither another name nor a mark.

import { svg } from "./shapes.js";

const GAP = 4; // pixels between a mark and its name
const SIZE = 0.9; // rem
const SIDES = [[1, 0], [-1, 0], [0, -1], [0, 1], [1, -1], [1, 1], [-1, -1], [-1, 1]];
const measure = document.createElement("canvas").getContext("2d");

/** Texts for all names, those that stand out first; a name that finds no free place isn't drawn unless it stands out. */
export function placeNames(vectors, width, height, rem) {
  const size = SIZE * rem;
  const font = getComputedStyle(document.body).fontFamily;
  const marks = vectors.map(({ size: r, spots: { now: [x, y] } }) => ({ left: x - r, right: x + r, top: y - r, bottom: y + r }));
  const taken = [];
  const order = [...vectors.keys()].sort((a, b) => vectors[b].strong - vectors[a].strong);
  return order.flatMap((place) => {
    const vector = vectors[place], text = vector.sign ? `${vector.name} ${vector.sign}` : vector.name;
    measure.font = `${vector.strong ? 700 : 400} ${size}px ${font}`;
    const wide = measure.measureText(text).width;
    const boxes = SIDES.map((side) => boxAt(vector.spots.now, side, wide, size, vector.size + GAP));
    const others = marks.filter((_, other) => other !== place);
    const inside = (box) => box.left > 0 && box.right < width && box.top > 0 && box.bottom < height;
    const free = (box, avoided) => inside(box) && !avoided.some((other) => overlap(box, other));
    const box = boxes.find((each) => free(each, [...taken, ...others])) ?? boxes.find((each) => free(each, taken))
      ?? (vector.strong ? boxes[0] : null);
    if (!box) return [];
    taken.push(box);
    const kind = `name ${vector.hollow ? "output" : "input"}${vector.strong ? " strong" : ""}`;
    return [svg("text", { class: kind, x: box.left, y: (box.top + box.bottom) / 2, dy: "0.34em", "font-size": size }, text)];
  });
}

function boxAt([x, y], [right, down], wide, size, gap) {
  const middle = x + right * (gap + wide / 2) * (down ? 0.8 : 1), center = y + down * (gap + size / 2);
  return { left: middle - wide / 2, right: middle + wide / 2, top: center - size * 0.6, bottom: center + size * 0.6 };
}

function overlap(a, b) {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
