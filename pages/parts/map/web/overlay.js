// What lies above the points: lines, rings, labels, the lasso.

import { byPriority } from "./highlight.js";
import { GROUPS_UNTIL, placeGroups } from "./group_names.js";
import { Measure, Places, placeBeside, placeLabels, shorten } from "./labels.js";
import { cross } from "./marks.js";

const LINES = { given: [], answer: [6, 4], neighbor: [], lost: [2, 5] };

/** Outer radius of the ring around a point that stands out. */
const ringOf = (scene, i) => scene.radius + (i === scene.selected ? 6.5 : 3);

function blockRing(places, [x, y], radius) {
  places.block(x - radius, y - radius, 2 * radius, 2 * radius);
}

export class Overlay {
  constructor(canvas) {
    this.canvas = canvas;
    this.context = canvas.getContext("2d");
    this.measure = new Measure(this.context);
    this.quiet = [];
  }

  resize(width, height, ratio) {
    this.ratio = ratio;
    this.canvas.width = Math.round(width * ratio);
    this.canvas.height = Math.round(height * ratio);
  }

  /**
   * Draws it all.
   *
   * scene: {camera, grid, xy, rows, labels, limit, radius, theme, labelScale, selected, neighbors: [points], lost: [points], friends: [points], focus,
   *   groups: [{x, y, lines}] | null,
   *   highlight: {points: [{point, role, label}], lines: [[a, b, style]], places: [[x, y]]} | null, area: [[x, y] in map units] | null,
   *   covered: [[x, y, width, height]] of what lies above the picture};
   * settled: the view rests, so the quiet labels may be chosen anew.
   */
  draw(scene, settled) {
    const { context, ratio } = this;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, scene.camera.width, scene.camera.height);
    const at = (i) => scene.camera.toScreen(scene.xy[2 * i], scene.xy[2 * i + 1]);
    this.drawArea(scene);
    this.drawLines(scene, at);
    this.drawRings(scene, at);
    const strong = this.strongLabels(scene);
    const places = new Places(scene.camera.width, scene.camera.height);
    for (const [x, y, width, height] of scene.covered) places.block(x, y, width, height);
    for (const { i } of strong) blockRing(places, at(i), ringOf(scene, i));
    const placed = strong.map((label) => this.placeStrong(places, scene, at, label)).filter(Boolean);
    const far = Boolean(scene.groups) && scene.labelScale > 0 && scene.camera.zoom < GROUPS_UNTIL;
    const groups = far ? placeGroups(scene, places, this.measure) : [];
    if (settled) this.quiet = far ? [] : this.chooseQuiet(scene, places, strong);
    const taken = new Set(strong.map(({ i }) => i));
    const color = scene.selected >= 0 || scene.highlight ? scene.theme.faint : scene.theme.quiet;
    for (const label of this.quiet) if (!taken.has(label.i)) this.write(scene, at(label.i), label, color);
    for (const { x, y, ...label } of groups) this.write(scene, [x, y], label, color === scene.theme.faint ? color : scene.theme.text);
    for (const label of placed) this.write(scene, at(label.i), label, scene.theme.text);
  }

  chooseQuiet(scene, places, strong) {
    if (!scene.labels || scene.labelScale === 0) return [];
    const { camera, grid, xy, rows, labels, limit, radius } = scene;
    const skip = new Set(strong.map(({ i }) => i));
    const family = scene.theme.font;
    return placeLabels({ camera, grid, xy, rows, labels, limit, places, measure: this.measure, skip, radius, family,
      scale: scene.labelScale });
  }

  /**
   * Labels that come before the quiet ones, the most important first: [{i, text, size, weight, must}]. Of what the page
   * wants to stand out only the first has its label in any case: a dozen names over each other say nothing.
   */
  strongLabels({ selected, neighbors, friends, focus, highlight, labels, rows, labelScale }) {
    const scale = labelScale || 1;
    const text = (i) => shorten(labels?.[rows[i]] ?? "");
    const found = new Map();
    const add = (i, label, size, weight, must) => {
      if (i >= 0 && label && !found.has(i)) found.set(i, { i, text: label, size: size * scale, weight, must });
    };
    add(selected, text(selected), 16, 700, true);
    byPriority(highlight?.points ?? []).forEach(({ point, label }, k) => add(point, shorten(label ?? "") || text(point), 15, 600, k === 0));
    add(focus, text(focus), 13.5, 600, true);
    for (const i of [...neighbors, ...friends]) add(i, text(i), 13, 500, false);
    return [...found.values()];
  }

  placeStrong(places, scene, at, label) {
    const [x, y] = at(label.i);
    if (!scene.camera.sees(...[scene.xy[2 * label.i], scene.xy[2 * label.i + 1]], 0)) return null;
    const spot = placeBeside(places, this.measure, { x, y, radius: ringOf(scene, label.i) + 2, family: scene.theme.font, ...label });
    return spot && { ...label, ...spot };
  }

  drawLines({ selected, neighbors, lost, focus, highlight, theme }, at) {
    if (selected >= 0) {
      for (const i of neighbors) this.line(at(selected), at(i), theme.background, i === focus ? 5 : 3, 0.6, []);
      for (const i of neighbors) {
        const far = lost.includes(i);
        this.line(at(selected), at(i), theme.text, i === focus ? 2.5 : far ? 1.8 : 1.2, i === focus || far ? 0.9 : 0.6, far ? LINES.lost : []);
      }
    }
    for (const [a, b, style] of highlight?.lines ?? []) {
      this.line(at(a), at(b), theme.background, 5, 0.7, []);
      this.line(at(a), at(b), theme.text, 2.2, 0.95, LINES[style] ?? []);
    }
  }

  line([x0, y0], [x1, y1], color, width, alpha, dash) {
    const { context } = this;
    context.save();
    Object.assign(context, { strokeStyle: color, lineWidth: width, globalAlpha: alpha });
    context.setLineDash(dash);
    context.beginPath();
    context.moveTo(x0, y0);
    context.lineTo(x1, y1);
    context.stroke();
    context.restore();
  }

  drawRings({ selected, neighbors, friends, focus, highlight, hover, radius, theme, tint }, at) {
    for (const i of neighbors) this.ring(at(i), radius + 2, tint(i), i === focus ? theme.primary : theme.text, i === focus ? 2.5 : 1.4);
    for (const { point, role } of highlight?.points ?? []) {
      if (role === "place") this.diamond(at(point), radius + 8, theme);
      else this.ring(at(point), radius + 4, tint(point), role === "answer" ? theme.primary : theme.text, 2.5);
    }
    for (const i of friends) cross(this.context, at(i), radius + 4, theme);
    if (hover >= 0 && hover !== selected) this.ring(at(hover), radius + 2, tint(hover), theme.text, 1.6);
    if (selected >= 0) {
      this.ring(at(selected), radius + 4, tint(selected), theme.background, 8);
      this.ring(at(selected), radius + 5, null, theme.text, 3);
    }
  }

  /** A place that is no point: another shape, so that nobody takes it for an item. */
  diamond([x, y], radius, theme) {
    const { context } = this;
    context.beginPath();
    context.moveTo(x, y - radius);
    context.lineTo(x + radius, y);
    context.lineTo(x, y + radius);
    context.lineTo(x - radius, y);
    context.closePath();
    Object.assign(context, { fillStyle: theme.primary, strokeStyle: theme.background, lineWidth: 2.5 });
    context.fill();
    context.stroke();
  }

  ring([x, y], radius, fill, stroke, width) {
    const { context } = this;
    context.beginPath();
    context.arc(x, y, radius, 0, 2 * Math.PI);
    if (fill) {
      context.fillStyle = fill;
      context.fill();
    }
    context.lineWidth = width;
    context.strokeStyle = stroke;
    context.stroke();
  }

  drawArea({ area, camera, theme }) {
    if (!area || area.length < 2) return;
    const { context } = this;
    context.save();
    context.beginPath();
    area.forEach(([x, y], k) => context[k ? "lineTo" : "moveTo"](...camera.toScreen(x, y)));
    context.closePath();
    Object.assign(context, { strokeStyle: theme.primary, fillStyle: theme.primary, lineWidth: 1.6 });
    context.stroke();
    context.globalAlpha = 0.1;
    context.fill();
    context.restore();
  }

  /** A label with a halo in the colour of the background, so that it can be read above any crowd of points. */
  write({ theme }, [x, y], { text, font, size, dx, dy }, color) {
    const { context } = this;
    Object.assign(context, { font, textBaseline: "middle", textAlign: "left", lineJoin: "round", fillStyle: color });
    Object.assign(context, { lineWidth: Math.max(3, size / 4), strokeStyle: theme.background, globalAlpha: 0.85 });
    context.strokeText(text, x + dx, y + dy);
    context.globalAlpha = 1;
    context.fillText(text, x + dx, y + dy);
  }
}
