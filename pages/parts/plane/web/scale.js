// From values on the axes to pixels of the drawing and back; both axes have the same scale.

/** axes: [x, y] with `low`, `high`, `step`. width, height: at most, in pixels. em: of the text, in pixels. */
export class Scale {
  constructor(axes, width, height, em) {
    const [x, y] = axes;
    this.axes = axes;
    this.left = 2.6 * em;
    this.top = 1.9 * em;
    const right = 1.2 * em;
    const bottom = 2.9 * em;
    const across = (width - this.left - right) / (x.high - x.low);
    const up = (height - this.top - bottom) / (y.high - y.low);
    this.unit = Math.max(1e-6, Math.min(across, up));
    this.right = this.left + this.unit * (x.high - x.low);
    this.bottom = this.top + this.unit * (y.high - y.low);
    this.width = this.right + right;
    this.height = this.bottom + bottom;
    this.em = em;
  }

  x(value) {
    return this.left + (value - this.axes[0].low) * this.unit;
  }

  y(value) {
    return this.bottom - (value - this.axes[1].low) * this.unit;
  }

  /** Pixels of a point. */
  at([x, y]) {
    return [this.x(x), this.y(y)];
  }

  /** The origin, or what of the plane is nearest to it. */
  get origin() {
    return this.at(this.axes.map(({ low, high }) => Math.max(low, Math.min(high, 0))));
  }

  /** The values at a place in pixels, on the axes' steps and inside of the plane. */
  values(px, py) {
    const [x, y] = this.axes;
    return this.inside([x.low + (px - this.left) / this.unit, y.low + (this.bottom - py) / this.unit]);
  }

  inside(values) {
    return values.map((value, k) => {
      const { low, high, step } = this.axes[k];
      const stepped = Math.round(value / step) * step;
      return Number(Math.max(low, Math.min(high, stepped)).toFixed(6));
    });
  }
}
