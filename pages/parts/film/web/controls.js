// Play and pause, the scrub bar, the speed, and where the film is.

import { el, select } from "../map/dom.js";
import { Player } from "./player.js";

const STEPS = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 };
const FINE = 0.02; // of a frame: how exactly a finger scrubs

export class Controls {
  constructor(player, texts) {
    this.player = player;
    this.texts = texts;
    this.button = el("button", { type: "button", class: "play", onclick: () => player.toggle() });
    this.bar = el("input", { type: "range", class: "scrub", min: 0, step: FINE, "aria-label": texts.t("scrub"),
      oninput: () => this.scrub(), onkeydown: (event) => this.key(event) });
    this.where = el("output", { class: "where", "aria-hidden": "true" });
    const speeds = Player.speeds.map((speed) => [String(speed), `${texts.number(speed)}×`]);
    this.speed = select(texts.t("speed"), speeds, "1", (value) => { player.speed = Number(value); }, { class: "speed" });
    this.element = el("div", { class: "controls" }, this.button, this.bar, this.where, this.speed);
    this.changed();
  }

  open(nFrames, few) {
    this.bar.max = nFrames - 1;
    this.speed.hidden = few;
  }

  scrub() {
    this.player.pause();
    this.player.go(Number(this.bar.value));
  }

  key(event) {
    if (event.key in STEPS) this.player.step(STEPS[event.key]);
    else if (event.key === "Home") this.player.glide(0);
    else if (event.key === "End") this.player.glide(this.player.last);
    else if (event.key === " ") this.player.toggle();
    else if (event.key.startsWith("Page")) this.leave(event);
    else return;
    event.preventDefault();
  }

  /** A presenter's remote turns the chapters, it doesn't scrub; Streamlit listens to it anywhere but in a field. */
  leave({ key, code }) {
    this.bar.blur();
    document.body.dispatchEvent(new KeyboardEvent("keydown", { key, code, bubbles: true }));
  }

  /** The film is at a position, called `text`. */
  moved(position, text) {
    this.bar.value = position;
    this.bar.setAttribute("aria-valuetext", text);
    this.where.textContent = text;
  }

  changed() {
    this.button.textContent = this.texts.t(this.player.playing ? "pause" : "play");
  }
}
