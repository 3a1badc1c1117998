// The frames of a training, and what lies between them.

import { boundsOf } from "../map/camera.js";

const SMALLEST = 0.5; // of the largest frame: a smaller heap is drawn small, but not as a dot

export class Reel {
  /** `buffer`: "E2VT", u32 version, u32 n_frames, u32 n, i32[n_frames] epochs, f32[n_frames · n · 2], little-endian. */
  constructor(buffer) {
    const head = new DataView(buffer);
    this.nFrames = head.getUint32(8, true);
    this.n = head.getUint32(12, true);
    this.epochs = new Int32Array(buffer, 16, this.nFrames);
    const size = 2 * this.n;
    this.frames = Array.from({ length: this.nFrames }, (_, k) => new Float32Array(buffer, 16 + 4 * this.nFrames + 4 * size * k, size));
    this.windows = windowsOf(this.frames);
    this.rows = Int32Array.from({ length: this.n }, (_, i) => i);
  }

  /** Coordinates at a position between frames. */
  at(position) {
    const [low, high, part] = this.between(position);
    const [before, after] = [this.frames[low], this.frames[high]];
    const xy = new Float32Array(before.length);
    for (let i = 0; i < xy.length; i++) xy[i] = before[i] + (after[i] - before[i]) * part;
    return xy;
  }

  /** [x0, x1, y0, y1] that the picture shows at a position. */
  windowAt(position) {
    const [low, high, part] = this.between(position);
    return this.windows[low].map((value, k) => value + (this.windows[high][k] - value) * part);
  }

  /** Where a point has been from the beginning to a position, [[x, y], …]. */
  path(i, position) {
    const [low, high, part] = this.between(position);
    const spots = this.frames.slice(0, low + 1).map((xy) => [xy[2 * i], xy[2 * i + 1]]);
    const [x, y] = spots[low];
    spots.push([x + (this.frames[high][2 * i] - x) * part, y + (this.frames[high][2 * i + 1] - y) * part]);
    return spots;
  }

  between(position) {
    const low = Math.min(Math.floor(position), this.nFrames - 1);
    return [low, Math.min(low + 1, this.nFrames - 1), position - low];
  }
}

/** Each frame's own bounds; where it is a heap, more around its middle. */
function windowsOf(frames) {
  const bounds = frames.map(boundsOf);
  const widest = Math.max(...bounds.map(([x0, x1]) => x1 - x0));
  const highest = Math.max(...bounds.map(([, , y0, y1]) => y1 - y0));
  const grown = (low, high, size) => {
    const room = Math.max(0, size * SMALLEST - (high - low)) / 2;
    return [low - room, high + room];
  };
  return bounds.map(([x0, x1, y0, y1]) => [...grown(x0, x1, widest), ...grown(y0, y1, highest)]);
}
