// The way that the followed item has come, on a canvas between the points and what lies above them.

import { el } from "../map/dom.js";

export class Way {
  constructor(stage) {
    this.stage = stage;
    this.canvas = el("canvas", { class: "way", "aria-hidden": "true" });
    stage.top.before(this.canvas);
  }

  /** A line through places in map units, [[x, y], …], and a dot at each frame that is behind. */
  draw(spots) {
    const { camera, theme } = this.stage;
    const ratio = this.fit();
    const context = this.canvas.getContext("2d");
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, camera.width, camera.height);
    if (spots.length < 2) return;
    const places = spots.map(([x, y]) => camera.toScreen(x, y));
    Object.assign(context, { lineJoin: "round", lineCap: "round" });
    this.line(context, places, theme.background, 7);
    this.line(context, places, theme.primary, 3);
    context.fillStyle = theme.text;
    for (const [x, y] of places.slice(0, -1)) {
      context.beginPath();
      context.arc(x, y, 2.5, 0, 2 * Math.PI);
      context.fill();
    }
  }

  line(context, places, color, width) {
    Object.assign(context, { strokeStyle: color, lineWidth: width });
    context.beginPath();
    places.forEach(([x, y], k) => context[k ? "lineTo" : "moveTo"](x, y));
    context.stroke();
  }

  fit() {
    const ratio = Math.min(3, window.devicePixelRatio || 1);
    const { width, height } = this.stage.camera;
    const [w, h] = [Math.round(width * ratio), Math.round(height * ratio)];
    if (this.canvas.width !== w || this.canvas.height !== h) Object.assign(this.canvas, { width: w, height: h });
    return ratio;
  }
}
