// Where the film is: a position between frames that runs, is dragged, or steps.

const FRAMES_PER_SECOND = 1.6;
const GLIDE = 350; // milliseconds of a single step
const MOST = 0.1; // seconds that one picture may stand for: a hidden page stands still
const SPEEDS = [0.5, 1, 2];

export class Player {
  /** `onmove(position)`: it is somewhere else, `onchange()`: it began or ended to play. Positions: 0 … last. */
  constructor(onmove, onchange) {
    Object.assign(this, { onmove, onchange, last: 0, position: 0, speed: 1, frame: 0, playing: false });
  }

  static get speeds() {
    return SPEEDS;
  }

  get ended() {
    return this.position >= this.last;
  }

  /** A film of so many frames, at its beginning. */
  open(nFrames) {
    this.pause();
    this.last = nFrames - 1;
    this.go(0);
  }

  go(position) {
    this.position = Math.max(0, Math.min(this.last, position));
    this.onmove(this.position);
  }

  /** To the next whole frame in a direction. */
  step(by) {
    const from = this.position;
    this.glide(by > 0 ? Math.floor(from + 1e-6) + by : Math.ceil(from - 1e-6) + by);
  }

  glide(wanted) {
    this.pause();
    const from = this.position;
    const goal = Math.max(0, Math.min(this.last, wanted));
    if (calm()) {
      this.go(goal);
      return;
    }
    let passed = 0;
    this.run((seconds) => {
      passed += seconds;
      const t = Math.min(1, (1000 * passed) / GLIDE);
      this.go(from + (goal - from) * t * (2 - t));
      return t < 1;
    });
  }

  toggle() {
    if (this.playing) this.pause();
    else this.play();
  }

  /** Run to the end; from the beginning again once it has ended. Who wants less motion sees one whole frame at a time. */
  play() {
    this.pause();
    if (this.ended) this.go(0);
    this.playing = true;
    let waited = 0;
    this.run((seconds) => {
      const passed = seconds * FRAMES_PER_SECOND * this.speed;
      waited += passed;
      if (!calm()) this.go(this.position + passed);
      else if (waited >= 1) {
        waited = 0;
        this.go(Math.round(this.position) + 1);
      }
      return !this.ended;
    });
    this.onchange();
  }

  /** Call `tick(seconds)` with each picture until it returns false. */
  run(tick) {
    let before;
    const again = (now) => {
      this.frame = requestAnimationFrame(again);
      const seconds = Math.min(MOST, (now - (before ?? now)) / 1000);
      before = now;
      if (!tick(seconds)) this.pause();
    };
    this.frame = requestAnimationFrame(again);
  }

  pause() {
    cancelAnimationFrame(this.frame);
    if (!this.playing) return;
    this.playing = false;
    this.onchange();
  }
}

export const calm = () => window.matchMedia("(prefers-reduced-motion: reduce)").matches;
