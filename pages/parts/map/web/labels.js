// Which labels are written on the map, and where: the most frequent first, never one over another.

const CELL_X = 4;
const CELL_Y = 4;
const GAP = 2;
const OFF = 3; // pixels between a ring and its label
const TRIES = 12_000;
const PIXELS_PER_LABEL = 7_000;
const MAX_CHARACTERS = 30;

/** Size and weight of a label by its place in the order of frequency, so that a few anchor the eye. */
export function fontOf(row, scale) {
  if (row < 30) return { size: 15.5 * scale, weight: 600 };
  if (row < 200) return { size: 13.5 * scale, weight: 500 };
  return { size: 12 * scale, weight: 400 };
}

/** A label short enough for the map. */
export function shorten(text, most = MAX_CHARACTERS) {
  const flat = text.replace(/\s+/gu, " ").trim();
  const letters = Array.from(flat);
  return letters.length > most ? `${letters.slice(0, most - 1).join("")}…` : flat;
}

/** Which places of the picture are taken, on a coarse raster. */
export class Places {
  constructor(width, height) {
    this.columns = Math.ceil(width / CELL_X) + 1;
    this.rows = Math.ceil(height / CELL_Y) + 1;
    this.width = width;
    this.height = height;
    this.taken = new Uint8Array(this.columns * this.rows);
  }

  /** Takes a rectangle if all of it is inside the picture and free. */
  take(x, y, width, height) {
    if (x < 2 || y < 2 || x + width > this.width - 2 || y + height > this.height - 2) return false;
    const cells = this.cells(x - GAP, y - GAP, width + 2 * GAP, height + 2 * GAP);
    if (cells.some((cell) => this.taken[cell])) return false;
    for (const cell of cells) this.taken[cell] = 1;
    return true;
  }

  /** Marks a rectangle as taken, whatever is there. */
  block(x, y, width, height) {
    for (const cell of this.cells(x, y, width, height)) this.taken[cell] = 1;
  }

  cells(x, y, width, height) {
    const found = [];
    const right = Math.min(this.columns - 1, Math.floor((x + width) / CELL_X));
    const bottom = Math.min(this.rows - 1, Math.floor((y + height) / CELL_Y));
    for (let b = Math.max(0, Math.floor(y / CELL_Y)); b <= bottom; b++) {
      for (let a = Math.max(0, Math.floor(x / CELL_X)); a <= right; a++) found.push(b * this.columns + a);
    }
    return found;
  }
}

/** Measures texts in a font, remembering the answers. */
export class Measure {
  constructor(context) {
    this.context = context;
    this.known = new Map();
  }

  width(text, font) {
    const key = `${font}|${text}`;
    let width = this.known.get(key);
    if (width === undefined) {
      this.context.font = font;
      width = this.context.measureText(text).width;
      if (this.known.size > 20_000) this.known.clear();
      this.known.set(key, width);
    }
    return width;
  }
}

/**
 * Finds a free place beside a dot: right, left, above, below. Returns {text, font, size, dx, dy} or null; with `must`
 * the label takes a place that isn't free where there is no other.
 */
export function placeBeside(places, measure, { x, y, radius, text, size, weight, family, must = false }) {
  const font = `${weight} ${size}px ${family}`;
  const width = measure.width(text, font);
  const height = size * 1.15;
  const spots = [
    [radius + OFF, -height / 2],
    [-radius - OFF - width, -height / 2],
    [-width / 2, -radius - OFF - height],
    [-width / 2, radius + OFF],
  ];
  for (const [dx, dy] of spots) {
    if (places.take(x + dx, y + dy, width, height)) return { text, font, size, dx, dy: dy + height / 2 };
  }
  if (!must) return null;
  const [dx, dy] = x + radius + OFF + width < places.width ? spots[0] : spots[1];
  places.block(x + dx, y + dy, width, height);
  return { text, font, size, dx, dy: dy + height / 2 };
}

/** Points on screen, most frequent first: all in order while much is visible, else only those the window touches. */
function* candidates(camera, grid, xy, limit) {
  const [x0, x1, y0, y1] = camera.window;
  const [bx0, bx1, by0, by1] = camera.bounds;
  const share = ((x1 - x0) * (y1 - y0)) / ((bx1 - bx0 || 1) * (by1 - by0 || 1));
  const seen = (i) => xy[2 * i] >= x0 && xy[2 * i] <= x1 && xy[2 * i + 1] >= y0 && xy[2 * i + 1] <= y1;
  if (!grid || share > 0.3) {
    for (let i = 0; i < limit; i++) if (seen(i)) yield i;
    return;
  }
  const found = [];
  grid.visit([x0, x1, y0, y1], (i) => { if (i < limit && seen(i)) found.push(i); });
  yield* Uint32Array.from(found).sort();
}

/**
 * The quiet labels of the view.
 *
 * labels: texts per row; rows: row of each point; skip: points that are labelled already; radius: of the dots.
 * Returns [{i, text, font, size, dx, dy}]: the text's left middle is (dx, dy) from its point.
 */
export function placeLabels({ camera, grid, xy, rows, labels, limit, places, measure, skip, radius, family, scale }) {
  const placed = [];
  const most = Math.max(6, Math.round((camera.width * camera.height) / (PIXELS_PER_LABEL * scale * scale)));
  let tries = 0;
  for (const i of candidates(camera, grid, xy, limit)) {
    if (placed.length >= most || tries++ >= TRIES) break;
    const text = shorten(labels[rows[i]] ?? "");
    if (skip.has(i) || text === "") continue;
    const [x, y] = camera.toScreen(xy[2 * i], xy[2 * i + 1]);
    const spot = placeBeside(places, measure, { x, y, radius, text, family, ...fontOf(rows[i], scale) });
    if (spot) placed.push({ i, ...spot });
  }
  return placed;
}
