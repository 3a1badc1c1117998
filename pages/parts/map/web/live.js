// The moving map of a running job: the newest frame again and again, with the points gliding in between.

import { Api } from "./api.js";
import { animate, boundsOf } from "./camera.js";
import { colorPoints } from "./color.js";
import { el } from "./dom.js";
import { Stage } from "./stage.js";
import { Texts } from "./texts.js";

const PAUSE = 400; // ms between questions
const SLOW = 2000; // … once the job answers no more

export class LiveView {
  constructor(host, component) {
    this.host = host;
    this.texts = new Texts(component.data.messages, component.data.language);
    this.stage = new Stage();
    this.status = el("p", { class: "caption", role: "status" });
    const frame = el("div", { class: "frame" }, el("div", { class: "stage", role: "img", "aria-label": this.texts.t("live") }, this.stage.element));
    this.frame = frame;
    host.replaceChildren(el("div", { class: "e2v-map live" }, frame, this.status));
    this.update(component);
  }

  update(component) {
    const before = this.data;
    this.data = component.data;
    this.frame.style.setProperty("--e2v-height", `${this.data.height}px`);
    this.theme = this.stage.readTheme();
    if (before?.job !== this.data.job) this.start();
    else this.paint();
  }

  start() {
    clearTimeout(this.timer);
    this.stop?.();
    this.api = new Api(this.data);
    Object.assign(this, { after: 0, xy: null, labels: null });
    this.status.textContent = this.texts.t("live-waiting");
    this.poll(this.api);
  }

  async poll(api) {
    let pause = PAUSE;
    try {
      const frame = await this.ask(api);
      if (this.ended || api !== this.api) return;
      if (frame) await this.take(frame, api);
    } catch (error) {
      if (error.status === 404) {
        this.host.dataset.done = "true";
        return;
      }
      pause = SLOW;
    }
    this.timer = setTimeout(() => this.poll(api), document.hidden ? SLOW : pause);
  }

  /** The newest frame that we don't have, or null: {number, xy}. */
  async ask(api) {
    const path = `jobs/${encodeURIComponent(this.data.job)}`;
    const response = await api.fetch(api.url(`${path}/frames`, { after: this.after }));
    if (response.status === 204) return null;
    const buffer = await response.arrayBuffer();
    const head = new DataView(buffer);
    return { number: head.getUint32(8, true), xy: new Float32Array(buffer, 16, 2 * head.getUint32(12, true)) };
  }

  async take({ number, xy }, api) {
    if (!this.labels) {
      const response = await api.fetch(api.url(`jobs/${encodeURIComponent(this.data.job)}/labels`));
      if (response.status !== 204) this.labels = (await response.text()).split("\u0000");
    }
    this.after = number;
    this.host.dataset.frame = String(number);
    this.status.textContent = "";
    this.stop?.();
    if (this.xy?.length === xy.length) this.glide(this.xy, xy);
    else this.place(xy);
    this.stage.render(true);
  }

  /** From wherever the points are now to the new frame; the window grows and shrinks with them. */
  glide(before, after) {
    const between = before.slice();
    const goal = boundsOf(after);
    const from = this.stage.camera.bounds;
    this.stop = animate(PAUSE * 1.4, (t) => {
      for (let i = 0; i < between.length; i++) between[i] = before[i] + (after[i] - before[i]) * t;
      this.xy = between;
      this.show(between, from.map((value, k) => value + (goal[k] - value) * t));
    });
  }

  place(xy) {
    const n = xy.length / 2;
    this.xy = xy;
    this.stage.points = { n, xy, rows: Int32Array.from({ length: n }, (_, i) => i) };
    this.stage.count = n;
    this.show(xy, boundsOf(xy));
    this.paint();
  }

  show(xy, bounds) {
    const { stage } = this;
    Object.assign(stage.scene, { xy, rows: stage.points.rows, labels: this.labels, grid: null });
    stage.renderer.setPoints(xy);
    stage.camera.setBounds(bounds);
    stage.camera.fit();
    stage.redraw();
  }

  paint() {
    if (this.stage.points) this.stage.setColors(colorPoints({ rows: this.stage.points.rows, column: null, theme: this.theme }).rgba);
  }

  destroy() {
    this.ended = true;
    clearTimeout(this.timer);
    this.stop?.();
    this.stage.destroy();
  }
}
