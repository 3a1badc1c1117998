// The picture itself: points, overlay, camera and hit test. It knows points, not items: no texts, no server.

import { Camera, animate, boundsOf } from "./camera.js";
import { el } from "./dom.js";
import { Grid } from "./grid.js";
import { Overlay } from "./overlay.js";
import { CanvasRenderer } from "./renderer_canvas.js";
import { NoWebGL, WebGLRenderer } from "./renderer_webgl.js";
import { readTheme } from "./theme.js";

const SETTLE = 90; // ms of rest before the quiet labels are chosen anew
const MORPH_LIMIT = 100_000;

export class Stage {
  /** `onview` is called after the camera came to rest; `covers` tells the elements that lie above the picture. */
  constructor({ renderer = "auto", onview = () => {}, covers = () => [] } = {}) {
    this.canvas = el("canvas", { class: "points", "aria-hidden": "true" });
    const top = el("canvas", { class: "overlay", "aria-hidden": "true" });
    this.element = el("div", { class: "stage-canvases" }, this.canvas, top);
    this.top = top;
    this.overlay = new Overlay(top);
    this.renderer = this.makeRenderer(renderer);
    this.camera = new Camera();
    this.onview = onview;
    this.covers = covers;
    this.scene = { selected: -1, neighbors: [], lost: [], friends: [], groups: null, focus: -1, hover: -1, highlight: null, area: null, labels: null, labelScale: 1 };
    this.count = 0;
    this.places = [];
    this.part = 1;
    this.resizing = new ResizeObserver(() => this.resize());
    this.resizing.observe(this.element);
  }

  makeRenderer(wanted) {
    if (wanted === "canvas") return new CanvasRenderer(this.canvas);
    try {
      return new WebGLRenderer(this.canvas, () => this.redraw());
    } catch (error) {
      if (!(error instanceof NoWebGL)) throw error;
      const fresh = this.canvas.cloneNode(); // a canvas that was asked for WebGL gives no other context any more
      this.canvas.replaceWith(fresh);
      this.canvas = fresh;
      return new CanvasRenderer(fresh);
    }
  }

  /** `points`: {n, xy, rows}. The same rows as before glide to their new places. */
  setPoints(points, { keepView = false } = {}) {
    const before = this.points;
    const same = before && before.n === points.n && points.n <= MORPH_LIMIT && points.rows.every((row, i) => row === before.rows[i]);
    this.points = points;
    this.count = points.n;
    this.places = [];
    this.scene.xy = points.xy;
    this.scene.rows = points.rows;
    const own = boundsOf(points.xy);
    const bounds = points.bounds ?? own; // maps beside each other show the same part of the plane
    this.scene.grid = new Grid(points.xy, own);
    this.stopMotion?.();
    if (same) this.morph(before.xy, bounds);
    else {
      this.renderer.setPoints(points.xy);
      this.camera.setBounds(bounds);
      if (!keepView) this.camera.fit();
    }
    this.resize();
  }

  morph(before, bounds) {
    const { cx, cy, scale } = this.camera;
    this.camera.setBounds(bounds);
    this.camera.fit();
    const goal = { cx: this.camera.cx, cy: this.camera.cy, scale: this.camera.scale };
    const after = this.points.xy;
    const between = before.slice();
    this.renderer.setPoints(after, before);
    this.stopMotion = animate(800, (t) => {
      this.part = t;
      for (let i = 0; i < between.length; i++) between[i] = before[i] + (after[i] - before[i]) * t;
      this.scene.xy = this.withPlaces(between);
      this.camera.cx = cx + (goal.cx - cx) * t;
      this.camera.cy = cy + (goal.cy - cy) * t;
      this.camera.scale = scale * (goal.scale / scale) ** t;
      this.redraw();
    }, () => {
      this.scene.xy = this.withPlaces(after);
      this.redraw();
    });
  }

  /** Places that are no points, such as where a person stands, `[[x, y], …]`; their numbers go on after the points'. */
  setPlaces(places) {
    this.places = places;
    this.scene.xy = this.withPlaces(this.points.xy);
  }

  withPlaces(xy) {
    if (!this.places.length) return xy;
    const all = new Float32Array(xy.length + 2 * this.places.length);
    all.set(xy);
    this.places.forEach((place, k) => all.set(place, xy.length + 2 * k));
    return all;
  }

  setColors(rgba) {
    this.rgba = rgba;
    this.renderer.setColors(rgba);
    this.redraw();
  }

  /** Changes what the overlay shows; see `Overlay.draw`. The points are drawn again only if they fade in or out. */
  show(changes) {
    const faded = this.faded;
    Object.assign(this.scene, changes);
    this.redraw({ points: this.faded !== faded });
  }

  /** The points step back behind what is selected. */
  get faded() {
    return this.scene.selected >= 0 || Boolean(this.scene.highlight);
  }

  resize() {
    const { width, height } = this.element.getBoundingClientRect();
    if (!width || !height) return;
    const ratio = Math.min(3, window.devicePixelRatio || 1);
    this.camera.inset = Math.max(0, ...this.covered().filter(([x]) => x > width / 2 && x < width).map(([x]) => width - x));
    this.camera.resize(width, height);
    this.renderer.resize(width, height, ratio);
    this.overlay.resize(width, height, ratio);
    this.stale = true;
    this.render(true);
  }

  /** The view or the scene changed: draw soon, and choose labels anew once it rests. */
  redraw({ points = true } = {}) {
    this.stale ||= points;
    clearTimeout(this.settling);
    this.settling = setTimeout(() => {
      this.render(true);
      this.onview();
    }, SETTLE);
    this.frame ??= requestAnimationFrame(() => this.render(false));
  }

  render(settled) {
    cancelAnimationFrame(this.frame);
    this.frame = null;
    if (!this.points || !this.theme || !this.renderer.ratio) return;
    if (settled) this.hidden = this.covered();
    if (this.stale) this.drawPoints();
    this.overlay.draw(this.sceneNow(), settled);
  }

  drawPoints() {
    this.stale = false;
    this.renderer.draw(this.camera, { count: this.count, size: this.pointSize, opacity: this.opacity * (this.faded ? 0.75 : 1), part: this.part });
  }

  sceneNow() {
    const tint = (i) => (this.rgba ? `rgb(${this.rgba[4 * i]} ${this.rgba[4 * i + 1]} ${this.rgba[4 * i + 2]})` : this.theme.primary);
    return { ...this.scene, covered: this.hidden ?? [], camera: this.camera, limit: this.count, radius: this.pointSize / 2, theme: this.theme, tint };
  }

  /** Thinner paint where there are many points, so that dense places look dense; full when zoomed in. */
  get opacity() {
    const crowd = (12_000 * Math.max(1, this.camera.zoom) ** 2) / Math.max(1, this.count);
    return Math.max(0.2, Math.min(0.9, 0.9 * crowd ** 0.35));
  }

  covered() {
    const { left, top } = this.element.getBoundingClientRect();
    return this.covers().filter((element) => !element.hidden).map((element) => {
      const box = element.getBoundingClientRect();
      return [box.left - left, box.top - top, box.width, box.height];
    });
  }

  /** Diameter of a point in pixels: smaller where there are many, larger when zoomed in. */
  get pointSize() {
    const crowd = Math.max(0.45, Math.min(1.5, (3000 / Math.max(1, this.count)) ** 0.22));
    return Math.min(14, Math.max(2.2, 5.2 * crowd * Math.max(1, this.camera.zoom) ** 0.3));
  }

  /** Follow the page's colours. */
  readTheme() {
    this.theme = readTheme(this.element);
    this.redraw();
    return this.theme;
  }

  /** The point at a screen position within `reach` pixels, or -1. */
  pointAt(x, y, reach) {
    if (!this.points) return -1;
    const [wx, wy] = this.camera.toWorld(x, y);
    return this.scene.grid.nearest(wx, wy, reach / this.camera.scale, this.count);
  }

  pointsInside(polygon) {
    return this.points ? this.scene.grid.inside(polygon, this.count) : [];
  }

  place(i) {
    return this.camera.toScreen(this.scene.xy[2 * i], this.scene.xy[2 * i + 1]);
  }

  sees(i) {
    return this.camera.sees(this.scene.xy[2 * i], this.scene.xy[2 * i + 1]);
  }

  /** Glide until a point is in the middle, at least as near as `zoom`. */
  flyTo(i, zoom = this.camera.zoom) {
    this.glide(this.points.xy[2 * i], this.points.xy[2 * i + 1], Math.max(this.camera.zoom, zoom));
  }

  glide(x, y, to) {
    const { cx, cy, zoom: from } = this.camera;
    this.stopMotion?.();
    this.part = 1;
    this.scene.xy = this.withPlaces(this.points.xy);
    this.stopMotion = animate(420, (t) => {
      this.camera.look(cx + (x - cx) * t, cy + (y - cy) * t, from * (to / from) ** t);
      this.redraw();
    });
  }

  /** Glide until some points fill the picture. */
  flyAround(points) {
    const xy = this.withPlaces(this.points.xy);
    const xs = points.map((i) => xy[2 * i]);
    const ys = points.map((i) => xy[2 * i + 1]);
    const [x0, x1, y0, y1] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    const { width, height, fitScale } = this.camera;
    const scale = Math.min(width / (x1 - x0 || 1e-9), height / (y1 - y0 || 1e-9)) * 0.62;
    this.glide((x0 + x1) / 2, (y0 + y1) / 2, Math.min(200, scale / fitScale));
  }

  destroy() {
    this.stopMotion?.();
    clearTimeout(this.settling);
    cancelAnimationFrame(this.frame);
    this.resizing.disconnect();
    this.renderer.destroy();
  }
}
