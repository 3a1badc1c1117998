// Colourings that no data have, but that are worked out: how much the map keeps of each point, and groups in the space.

import { shorten } from "./labels.js";

export const KEPT = "map-kept";
export const USUAL_GROUPS = 5;
export const GROUP_NUMBERS = [2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 30, 50];
const GROUPS = /^map-groups-(\d{1,2})$/;
const MAX_NAMED = 22;

export const groupsName = (n) => `map-groups-${n}`;

/** How many groups a colouring of that name has, or null if it is another one. */
export function numberOfGroups(name) {
  const n = Number(GROUPS.exec(name ?? "")?.[1]);
  return n >= 2 && n <= 50 ? n : null;
}

/** Whether there is a colouring of that name on this map; the data's own columns come first. */
export function isColoring(map, name) {
  if (map.columns.some((column) => column.name === name)) return true;
  return numberOfGroups(name) !== null || (name === KEPT && !map.data.options.drawn);
}

/** A promise of the column of that name, as `colorPoints` takes it. */
export function columnOf(map, name) {
  const n = numberOfGroups(name);
  if (map.columns.some((column) => column.name === name)) return map.api.column(name);
  return n ? map.api.groups(n) : map.api.kept(map.data.projection);
}

/** What must be told about a colouring, or "". */
export function noteOf(column, texts) {
  if (!column) return "";
  if (column.share && column.measured < column.of) return texts.t("kept-on-map-part", { n: column.measured });
  if (column.arbitrary) {
    return texts.t("groups-arbitrary", { silhouette: texts.number(column.silhouette, 2), chance: texts.number(column.by_chance, 2) });
  }
  return "";
}

/** Where each group is named on the map: `[{x, y, lines}]`, the largest first, at the medians of its points. */
export function groupPlaces(column, { rows, xy }, limit, labels) {
  const members = column.groups.map(() => []);
  for (let i = 0; i < limit; i++) members[column.values[rows[i]]]?.push(i);
  return members.flatMap((points, code) => (points.length ? [{
    x: median(points.map((i) => xy[2 * i])),
    y: median(points.map((i) => xy[2 * i + 1])),
    lines: column.groups[code].rows.map((row) => shorten(labels[row] ?? "", MAX_NAMED)),
  }] : []));
}

function median(values) {
  return Float32Array.from(values).sort()[values.length >> 1];
}
