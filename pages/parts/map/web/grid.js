// Which points are near a place: a uniform grid of about two points a cell, filled by counting.

export class Grid {
  /** `xy`: Float32Array of 2 n coordinates; `bounds`: [x0, x1, y0, y1] of them. */
  constructor(xy, bounds) {
    const n = xy.length / 2;
    this.xy = xy;
    this.bounds = bounds;
    this.side = Math.max(1, Math.ceil(Math.sqrt(n / 2)));
    this.start = new Uint32Array(this.side * this.side + 1);
    this.members = new Uint32Array(n);
    const cells = new Uint32Array(n);
    for (let i = 0; i < n; i++) {
      cells[i] = this.row(xy[2 * i + 1]) * this.side + this.column(xy[2 * i]);
      this.start[cells[i] + 1]++;
    }
    for (let c = 0; c < this.side * this.side; c++) this.start[c + 1] += this.start[c];
    const next = this.start.slice();
    for (let i = 0; i < n; i++) this.members[next[cells[i]]++] = i;
  }

  column(x) {
    const [x0, x1] = this.bounds;
    return this.clamp(((x - x0) / (x1 - x0 || 1)) * this.side);
  }

  row(y) {
    const [, , y0, y1] = this.bounds;
    return this.clamp(((y - y0) / (y1 - y0 || 1)) * this.side);
  }

  clamp(cell) {
    return Math.max(0, Math.min(this.side - 1, Math.floor(cell)));
  }

  /** Visits every point of the cells that a rectangle touches (some of them lie just outside it). */
  visit([x0, x1, y0, y1], visitor) {
    const left = this.column(x0);
    const right = this.column(x1);
    const top = this.row(y1);
    for (let b = this.row(y0); b <= top; b++) {
      const end = this.start[b * this.side + right + 1];
      for (let k = this.start[b * this.side + left]; k < end; k++) visitor(this.members[k]);
    }
  }

  /** The nearest point within a distance, or -1; only points below `limit` count. */
  nearest(x, y, distance, limit) {
    let best = -1;
    let least = distance * distance;
    this.visit([x - distance, x + distance, y - distance, y + distance], (i) => {
      if (i >= limit) return;
      const dx = this.xy[2 * i] - x;
      const dy = this.xy[2 * i + 1] - y;
      const square = dx * dx + dy * dy;
      if (square < least || (square === least && i < best)) {
        least = square;
        best = i;
      }
    });
    return best;
  }

  /** The points inside a polygon [[x, y], …], ascending; only points below `limit` count. */
  inside(polygon, limit) {
    const xs = polygon.map(([x]) => x);
    const ys = polygon.map(([, y]) => y);
    const found = [];
    this.visit([Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)], (i) => {
      if (i < limit && contains(polygon, this.xy[2 * i], this.xy[2 * i + 1])) found.push(i);
    });
    return found.sort((a, b) => a - b);
  }
}

/** Is a place inside a polygon? By the even–odd rule. */
export function contains(polygon, x, y) {
  let inside = false;
  for (let a = 0, b = polygon.length - 1; a < polygon.length; b = a++) {
    const [ax, ay] = polygon[a];
    const [bx, by] = polygon[b];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}
