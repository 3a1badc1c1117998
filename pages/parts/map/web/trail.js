// Where the person has been: back and forward through the selected items.

export class Trail {
  constructor() {
    this.keys = [];
    this.at = -1;
  }

  /** Remember a visited item; what was ahead is forgotten. */
  visit(key) {
    if (this.keys[this.at] === key) return;
    this.keys = [...this.keys.slice(0, this.at + 1), key].slice(-200);
    this.at = this.keys.length - 1;
  }

  get canGoBack() {
    return this.at > 0;
  }

  get canGoForward() {
    return this.at < this.keys.length - 1;
  }

  /** The key `step` places on, or undefined at the end. */
  go(step) {
    const key = this.keys[this.at + step];
    if (key !== undefined) this.at += step;
    return key;
  }
}
