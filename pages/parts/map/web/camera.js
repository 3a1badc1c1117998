// Where the person looks: the centre in map units, and pixels per unit.

const ZOOM_MIN = 0.5;
const ZOOM_MAX = 2000; // beyond this, float32 positions on the graphics card jump by visible amounts
const MARGIN = 0.92;

export class Camera {
  constructor() {
    Object.assign(this, { width: 1, height: 1, cx: 0, cy: 0, scale: 1, bounds: [0, 1, 0, 1], inset: 0, moved: false });
  }

  /** `bounds`: [x0, x1, y0, y1] of all points. */
  setBounds(bounds) {
    this.bounds = bounds;
  }

  /** The window changed: a fitted picture stays fitted, otherwise the centre and the zoom stay. */
  resize(width, height) {
    const zoom = this.zoom;
    this.width = Math.max(1, width);
    this.height = Math.max(1, height);
    if (this.moved) this.scale = zoom * this.fitScale;
    else this.fit();
  }

  get fitScale() {
    const [x0, x1, y0, y1] = this.bounds;
    const spanX = x1 - x0 || 1;
    const spanY = y1 - y0 || 1;
    return MARGIN * Math.min(Math.max(1, this.width - this.inset) / spanX, this.height / spanY);
  }

  get zoom() {
    return this.scale / this.fitScale;
  }

  /** The whole map, clear of the controls at the right (`inset` pixels). */
  fit() {
    const [x0, x1, y0, y1] = this.bounds;
    this.scale = this.fitScale;
    this.cx = (x0 + x1) / 2 + this.inset / 2 / this.scale;
    this.cy = (y0 + y1) / 2;
    this.moved = false;
  }

  /** Look at a place; zoom 1 shows the whole map. */
  look(cx, cy, zoom) {
    const [x0, x1, y0, y1] = this.bounds;
    this.scale = Math.min(Math.max(zoom, ZOOM_MIN), ZOOM_MAX) * this.fitScale;
    this.cx = Math.min(Math.max(cx, x0), x1 + this.inset / this.scale);
    this.cy = Math.min(Math.max(cy, y0), y1);
    this.moved = true;
  }

  panBy(dx, dy) {
    this.look(this.cx - dx / this.scale, this.cy + dy / this.scale, this.zoom);
  }

  /** Zoom so that the place under a screen position stays there. */
  zoomAt(x, y, factor) {
    const [wx, wy] = this.toWorld(x, y);
    const zoom = Math.min(Math.max(this.zoom * factor, ZOOM_MIN), ZOOM_MAX);
    const real = zoom / this.zoom;
    this.look(wx - (wx - this.cx) / real, wy - (wy - this.cy) / real, zoom);
  }

  toWorld(x, y) {
    return [(x - this.width / 2) / this.scale + this.cx, this.cy - (y - this.height / 2) / this.scale];
  }

  toScreen(x, y) {
    return [(x - this.cx) * this.scale + this.width / 2, (this.cy - y) * this.scale + this.height / 2];
  }

  /** Is a place on screen, not nearer than `margin` pixels to the edge? */
  sees(x, y, margin = 12) {
    const [sx, sy] = this.toScreen(x, y);
    return sx >= margin && sy >= margin && sx <= this.width - margin && sy <= this.height - margin;
  }

  /** [x0, x1, y0, y1] in map units of what is on screen. */
  get window() {
    const [x0, y1] = this.toWorld(0, 0);
    const [x1, y0] = this.toWorld(this.width, this.height);
    return [x0, x1, y0, y1];
  }
}

/** Bounds of points, [x0, x1, y0, y1]. */
export function boundsOf(xy) {
  const bounds = [Infinity, -Infinity, Infinity, -Infinity];
  for (let i = 0; i < xy.length; i += 2) {
    if (xy[i] < bounds[0]) bounds[0] = xy[i];
    if (xy[i] > bounds[1]) bounds[1] = xy[i];
    if (xy[i + 1] < bounds[2]) bounds[2] = xy[i + 1];
    if (xy[i + 1] > bounds[3]) bounds[3] = xy[i + 1];
  }
  return xy.length ? bounds : [0, 1, 0, 1];
}

const calm = () => window.matchMedia("(prefers-reduced-motion: reduce)").matches;

/** Calls step(0…1, eased) each frame; at once with 1 for people who asked for less motion. Returns a stop function. */
export function animate(duration, step, done = () => {}) {
  if (calm()) {
    step(1);
    done();
    return () => {};
  }
  const start = performance.now();
  let frame = requestAnimationFrame(function tick(now) {
    const t = Math.min(1, Math.max(0, (now - start) / duration));
    step(t < 0.5 ? 2 * t * t : 1 - 2 * (1 - t) * (1 - t));
    if (t < 1) frame = requestAnimationFrame(tick);
    else done();
  });
  return () => cancelAnimationFrame(frame);
}
