// Items, places and lines that the page wants to stand out, as far as this map draws them.

/**
 * `{points: [{point, role, label}], lines: [[a, b, style]], places: [[x, y]]}` of the page's
 * `{points: [{row, …}], places: [{x, y, label}], lines}`, or null. The `n` points of the map are numbered from 0, the places
 * after them; a line's end below 0 is a place: -1 the first, -2 the second.
 */
export function drawnHighlight(highlight, pointOf, n) {
  const given = highlight?.places ?? [];
  const end = (row) => (row >= 0 ? pointOf(row) : -row <= given.length ? n - row - 1 : -1);
  const points = (highlight?.points ?? []).map(({ row, role, label }) => ({ point: pointOf(row), role, label }));
  const stand = given.map(({ label }, k) => ({ point: n + k, role: "place", label }));
  const lines = (highlight?.lines ?? []).map(([a, b, style]) => [end(a), end(b), style]);
  const drawn = [...points.filter(({ point }) => point >= 0), ...stand]; // a place lies above the items
  if (!drawn.length) return null;
  return { points: drawn, lines: lines.filter(([a, b]) => a >= 0 && b >= 0), places: given.map(({ x, y }) => [x, y]) };
}

const PRIORITY = ["place", "given", "answer"];

/** Points that stand out in the order in which they get their labels: who stands there, what was given, the best answers. */
export function byPriority(points) {
  return PRIORITY.flatMap((wanted) => points.filter(({ role }) => role === wanted));
}
