// Mouse, pen and fingers over the picture: click, pan, pinch, wheel, lasso and box.

const SLIP = 4; // pixels a press may move and still be a click
const REACH = { mouse: 9, pen: 12, touch: 20 };
const LINE = 16; // pixels of one wheel line

export class Pointer {
  /**
   * events: `pick(point | -1)`, `hover(point, x, y)`, `area(polygon in map units, finished)`.
   * `tool` is "pan", "lasso" or "box"; with the shift key every drag is a lasso (or a box, where that is the tool).
   */
  constructor(stage, events) {
    this.stage = stage;
    this.events = events;
    this.tool = "pan";
    this.downs = new Map();
    const on = (name, handler, options) => stage.top.addEventListener(name, handler, options);
    on("pointerdown", (event) => this.down(event));
    on("pointermove", (event) => this.move(event));
    on("pointerup", (event) => this.up(event));
    on("pointercancel", (event) => this.cancel(event));
    on("pointerleave", () => events.hover(-1));
    on("wheel", (event) => this.wheel(event), { passive: false });
    on("dblclick", (event) => this.zoom(event.offsetX, event.offsetY, event.shiftKey ? 0.5 : 2));
  }

  setTool(tool) {
    this.tool = tool;
    // One finger scrolls the page up and down; with a tool chosen it draws.
    this.stage.top.style.touchAction = tool === "pan" ? "pan-y" : "none";
    this.stage.top.style.cursor = tool === "pan" ? "grab" : "crosshair";
  }

  down(event) {
    if (event.button > 0) return;
    this.stage.top.setPointerCapture(event.pointerId);
    this.events.hover(-1);
    const place = [event.offsetX, event.offsetY];
    this.downs.set(event.pointerId, place);
    const tool = event.shiftKey && this.tool === "pan" ? "lasso" : this.tool;
    this.gesture = this.downs.size === 1 ? { tool, start: place, path: [place], moved: false } : { tool: "pinch", moved: true };
  }

  move(event) {
    const place = [event.offsetX, event.offsetY];
    const before = this.downs.get(event.pointerId);
    if (!before) {
      if (event.pointerType === "mouse") this.events.hover(this.hit(event), ...place);
      return;
    }
    const { gesture } = this;
    if (gesture.tool === "pinch") this.pinch(event.pointerId, before, place);
    else if (gesture.moved || Math.hypot(place[0] - gesture.start[0], place[1] - gesture.start[1]) > SLIP) {
      gesture.moved = true;
      // Up and down, a finger scrolls the page; the map only goes along sideways.
      const dy = event.pointerType === "touch" ? 0 : place[1] - before[1];
      if (gesture.tool === "pan") this.pan(place[0] - before[0], dy);
      else this.trace(place);
    } else return;
    this.downs.set(event.pointerId, place);
  }

  up(event) {
    const { gesture } = this;
    this.downs.delete(event.pointerId);
    if (this.downs.size || !gesture) return;
    this.gesture = null;
    if (!gesture.moved) this.events.pick(this.hit(event));
    else if (gesture.tool === "lasso" || gesture.tool === "box") this.events.area(this.polygon(gesture), true);
  }

  cancel(event) {
    this.downs.delete(event.pointerId);
    this.gesture = null;
  }

  hit(event) {
    return this.stage.pointAt(event.offsetX, event.offsetY, REACH[event.pointerType] ?? REACH.mouse);
  }

  pan(dx, dy) {
    this.stage.stopMotion?.();
    this.stage.camera.panBy(dx, dy);
    this.stage.redraw();
  }

  pinch(id, before, place) {
    const other = [...this.downs].find(([key]) => key !== id)?.[1];
    if (!other) return;
    const spread = (a) => Math.max(8, Math.hypot(a[0] - other[0], a[1] - other[1]));
    const middle = [(place[0] + other[0]) / 2, (place[1] + other[1]) / 2];
    this.pan((place[0] - before[0]) / 2, (place[1] - before[1]) / 2);
    this.zoom(...middle, spread(place) / spread(before));
  }

  zoom(x, y, factor) {
    this.stage.stopMotion?.();
    this.stage.camera.zoomAt(x, y, factor);
    this.stage.redraw();
  }

  wheel(event) {
    event.preventDefault();
    const pixels = event.deltaY * (event.deltaMode === 1 ? LINE : event.deltaMode === 2 ? 400 : 1);
    const step = Math.max(-240, Math.min(240, pixels));
    this.zoom(event.offsetX, event.offsetY, Math.exp(-step * (event.ctrlKey ? 0.01 : 0.0016)));
  }

  trace(place) {
    this.gesture.path.push(place);
    this.events.area(this.polygon(this.gesture), false);
  }

  polygon({ tool, start, path }) {
    const last = path[path.length - 1];
    const corners = tool === "box" ? [start, [last[0], start[1]], last, [start[0], last[1]]] : path;
    return corners.map(([x, y]) => this.stage.camera.toWorld(x, y));
  }
}
