// The points without WebGL: discs written straight into the pixels of a 2-D canvas.

export class CanvasRenderer {
  constructor(canvas) {
    this.canvas = canvas;
    this.context = canvas.getContext("2d");
    this.name = "canvas";
    this.n = 0;
  }

  setPoints(xy, before = xy) {
    this.n = xy.length / 2;
    this.from = before;
    this.to = xy;
  }

  setColors(rgba) {
    this.tints = rgba;
  }

  resize(width, height, ratio) {
    this.ratio = ratio;
    this.canvas.width = Math.round(width * ratio);
    this.canvas.height = Math.round(height * ratio);
    this.image = this.context.createImageData(Math.max(1, this.canvas.width), Math.max(1, this.canvas.height));
  }

  draw(camera, { count, size, opacity, part = 1 }) {
    const { data } = this.image;
    data.fill(0);
    if (this.tints) {
      const disc = discOf(Math.max(1, Math.round(size * this.ratio)));
      const scale = camera.scale * this.ratio;
      for (let i = count - 1; i >= 0; i--) {
        const x = this.from[2 * i] + (this.to[2 * i] - this.from[2 * i]) * part;
        const y = this.from[2 * i + 1] + (this.to[2 * i + 1] - this.from[2 * i + 1]) * part;
        const px = Math.round((x - camera.cx) * scale + this.canvas.width / 2);
        const py = Math.round((camera.cy - y) * scale + this.canvas.height / 2);
        this.stamp(disc, px, py, i, opacity);
      }
    }
    this.context.putImageData(this.image, 0, 0);
  }

  stamp(disc, px, py, i, opacity) {
    const { width, height, data } = this.image;
    if (px < -disc.reach || py < -disc.reach || px > width + disc.reach || py > height + disc.reach) return;
    const alpha = Math.round(this.tints[4 * i + 3] * opacity);
    for (const [dx, dy] of disc.pixels) {
      const x = px + dx;
      const y = py + dy;
      if (x < 0 || y < 0 || x >= width || y >= height) continue;
      const at = 4 * (y * width + x);
      data[at] = this.tints[4 * i];
      data[at + 1] = this.tints[4 * i + 1];
      data[at + 2] = this.tints[4 * i + 2];
      data[at + 3] = Math.max(data[at + 3], alpha);
    }
  }

  destroy() {
    this.image = null;
  }
}

/** The pixels of a disc of a diameter, as offsets from its middle. */
function discOf(diameter) {
  const radius = diameter / 2;
  const reach = Math.ceil(radius);
  const pixels = [];
  for (let dy = -reach; dy <= reach; dy++) {
    for (let dx = -reach; dx <= reach; dx++) if (dx * dx + dy * dy <= radius * radius) pixels.push([dx, dy]);
  }
  return { reach, pixels: pixels.length ? pixels : [[0, 0]] };
}
