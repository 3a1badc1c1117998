// Items and lines that the page wants to stand out, as far as this map draws them.

/** `{points: [{point, role, label}], lines: [[a, b, style]]}` of the page's `{points: [{row, …}], lines}`, or null. */
export function drawnHighlight(highlight, pointOf) {
  const points = (highlight?.points ?? []).map(({ row, role, label }) => ({ point: pointOf(row), role, label }));
  const lines = (highlight?.lines ?? []).map(([a, b, style]) => [pointOf(a), pointOf(b), style]);
  const drawn = points.filter(({ point }) => point >= 0);
  return drawn.length ? { points: drawn, lines: lines.filter(([a, b]) => a >= 0 && b >= 0) } : null;
}
