// The training film: the points glide from epoch to epoch, one item is followed, its neighbours stand beside.

import { Api } from "../map/api.js";
import { boundsOf } from "../map/camera.js";
import { colorPoints } from "../map/color.js";
import { Combobox } from "../map/combobox.js";
import { el } from "../map/dom.js";
import { Grid } from "../map/grid.js";
import { Stage } from "../map/stage.js";
import { Texts } from "../map/texts.js";
import { Beside } from "./beside.js";
import { Controls } from "./controls.js";
import { Player, calm } from "./player.js";
import { Reel } from "./reel.js";
import { Way } from "./way.js";

const REACH = 12; // pixels around a point that still mean it
const MATCHES = 50;
const USUAL_TYPE = 16; // pixels; a page for a room has larger type, and so have the labels
const SHOWN = 8;

export class FilmView {
  constructor(host, component) {
    this.host = host;
    this.texts = new Texts(component.data.messages, component.data.language, "film");
    this.stage = new Stage();
    this.way = new Way(this.stage);
    this.player = new Player((position) => this.draw(position), () => this.changed());
    this.controls = new Controls(this.player, this.texts);
    this.beside = new Beside(this.texts);
    this.combobox = new Combobox({
      texts: this.texts, label: this.texts.t("follow"), placeholder: this.texts.t("follow-placeholder"),
      find: (query, signal) => this.find(query, signal), choose: ({ i }) => this.choose(i),
    });
    this.resizing = new ResizeObserver(() => this.draw(this.player.position));
    this.build();
    this.update(component);
  }

  build() {
    this.message = el("p", { class: "caption", role: "status" });
    this.picture = el("div", { class: "stage", role: "img", "aria-label": this.texts.t("picture") }, this.stage.element);
    this.frame = el("div", { class: "frame" }, this.picture);
    const { top } = this.stage;
    top.addEventListener("click", (event) => this.choose(this.pointAt(event)));
    top.addEventListener("pointermove", (event) => this.hover(event));
    top.addEventListener("pointerleave", () => this.stage.show({ hover: -1, focus: -1 }));
    const main = el("div", {}, this.frame, this.controls.element, this.message);
    const side = el("div", { class: "side" }, this.combobox.element, this.beside.element);
    this.host.replaceChildren(el("div", { class: "e2v-map film" }, el("div", { class: "body" }, main, side)));
    this.resizing.observe(this.frame);
  }

  update(component) {
    const before = this.data;
    this.component = component;
    this.data = component.data;
    this.frame.style.setProperty("--e2v-height", `${this.data.height}rem`);
    this.theme = this.stage.readTheme();
    this.stage.scene.labelScale = parseFloat(getComputedStyle(document.documentElement).fontSize) / USUAL_TYPE;
    if (before?.vectors !== this.data.vectors || before?.workspace !== this.data.workspace) this.load();
    else if (before.row !== this.data.row) this.follow(this.data.row);
    this.paint();
    this.draw(this.player.position);
  }

  async load() {
    const api = new Api(this.data);
    Object.assign(this, { api, reel: null, following: null });
    try {
      const frames = api.fetch(api.ofVectors("training-frames")).then((response) => response.arrayBuffer());
      const [buffer, labels] = await Promise.all([frames, api.labels()]);
      if (this.ended || api !== this.api) return;
      this.reel = new Reel(buffer);
      this.labels = labels;
    } catch (error) {
      this.message.textContent = error.message;
      return;
    }
    this.controls.open(this.reel.nFrames, this.data.few);
    this.open();
    await this.follow(this.data.row);
    if (this.ended || api !== this.api) return;
    this.host.dataset.ready = "true";
    if (!calm()) this.player.play();
  }

  /** The points at the beginning of the film; the words that stay readable at its end are written from there on. */
  open() {
    const { stage, reel } = this;
    stage.points = { n: reel.n, xy: reel.frames[0], rows: reel.rows };
    stage.count = reel.n;
    Object.assign(stage.scene, { xy: reel.frames[0], rows: reel.rows, labels: this.labels, grid: null });
    stage.resize();
    this.paint();
    this.player.open(reel.nFrames);
  }

  async follow(row) {
    const { api } = this;
    this.combobox.setText(this.labels?.[row] ?? "");
    try {
      const found = await api.json(api.ofVectors("film", { i: row }));
      if (this.ended || api !== this.api || row !== this.data.row) return;
      this.following = { row, ...found };
    } catch (error) {
      this.message.textContent = error.message;
      return;
    }
    this.host.dataset.following = String(row);
    this.draw(this.player.position);
    this.settle();
  }

  find(query, signal) {
    return this.api.search(query, MATCHES, signal).then((matches) => matches.filter(({ i }) => i < this.reel.n).slice(0, SHOWN));
  }

  choose(i) {
    if (i >= 0 && i !== this.data.row) this.component.setStateValue("row", i);
  }

  pointAt(event) {
    if (!this.reel) return -1;
    const { left, top } = this.picture.getBoundingClientRect();
    const { scene } = this.stage;
    scene.grid = new Grid(scene.xy, boundsOf(scene.xy));
    const found = this.stage.pointAt(event.clientX - left, event.clientY - top, REACH);
    scene.grid = null; // the points move on
    return found;
  }

  hover(event) {
    const i = this.player.playing ? -1 : this.pointAt(event);
    this.stage.top.style.cursor = i >= 0 ? "pointer" : "";
    if (i !== this.stage.scene.hover) this.stage.show({ hover: i, focus: i });
  }

  /** Everything as it is at a position between frames. */
  draw(position) {
    if (!this.reel) return;
    this.place(position);
    this.tell(position);
  }

  place(position) {
    const { stage, reel } = this;
    const xy = reel.at(position);
    const row = this.following?.row ?? -1;
    const last = this.following?.neighbors.at(-1).map(([neighbor]) => neighbor) ?? [];
    Object.assign(stage.scene, { xy, selected: row, neighbors: last });
    stage.points.xy = xy;
    stage.renderer.setPoints(xy);
    stage.camera.setBounds(reel.windowAt(position));
    stage.camera.fit();
    stage.redraw();
    this.way.draw(row < 0 ? [] : reel.path(row, position));
  }

  tell(position) {
    const frame = Math.floor(position + 1e-6);
    const head = this.named(frame);
    this.controls.moved(position, head);
    this.host.dataset.frame = String(frame);
    if (this.following) this.beside.show({ following: this.following, frame, labels: this.labels, head, open: this.data.open });
  }

  named(frame) {
    const n = this.reel.epochs[frame];
    return n === 0 ? this.texts.t("before") : this.texts.t("after", { n });
  }

  changed() {
    this.controls.changed();
    this.host.dataset.playing = String(this.player.playing);
    if (this.player.playing) this.settle();
  }

  /** Labels are chosen where they can be read at the end, and stay the same while the points move. */
  settle() {
    if (!this.reel) return;
    this.place(this.player.last);
    this.stage.render(true);
    this.place(this.player.position);
  }

  paint() {
    if (this.reel) this.stage.setColors(colorPoints({ rows: this.reel.rows, column: null, theme: this.theme }).rgba);
  }

  destroy() {
    this.ended = true;
    this.player.pause();
    this.resizing.disconnect();
    this.stage.destroy();
    this.combobox.request?.abort();
  }
}
