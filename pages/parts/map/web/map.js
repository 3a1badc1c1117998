// The map as a whole: what was asked for, what the server says, and who shows it.

import { keyActions, toolbarActions } from "./actions.js";
import { Address, NO_ADDRESS, readAddress } from "./address.js";
import { Api } from "./api.js";
import { AreaList } from "./area.js";
import { Chooser } from "./chooser.js";
import { KEPT } from "./derived.js";
import { el, fileName, saveFile } from "./dom.js";
import { drawnHighlight } from "./highlight.js";
import { keyboard } from "./keyboard.js";
import { Legend } from "./legend.js";
import { Link } from "./link.js";
import { paintMap } from "./painting.js";
import { Panel } from "./panel.js";
import { pictureOf } from "./png.js";
import { Pointer } from "./pointer.js";
import { Stage } from "./stage.js";
import { Table } from "./table.js";
import { Texts } from "./texts.js";
import { StageButtons, Toolbar } from "./toolbar.js";
import { Tooltip } from "./tooltip.js";
import { Trust } from "./trust.js";

const remembered = new Map(); // vectors → the map's parameters, while the person visits another page
const wantsCanvas = () => new URLSearchParams(window.location.search).get("renderer") === "canvas";

export class MapView {
  constructor(host, component) {
    this.host = host;
    this.data = component.data;
    this.texts = new Texts(this.data.messages, this.data.language);
    this.columns = [];
    this.labels = [];
    this.build();
    const { base, token } = this.data;
    this.address = token ? new Address({ base, token, travelled: () => this.chooser.restore(readAddress(), { tell: true }) }) : NO_ADDRESS;
    this.chooser = new Chooser(this);
    this.update(component);
  }

  build() {
    const { texts } = this;
    const renderer = wantsCanvas() ? "canvas" : this.data.options.renderer;
    this.stage = new Stage({ renderer, onview: () => this.rested(), covers: () => [this.legend.element, this.buttons.element, this.trust.element] });
    this.host.dataset.renderer = this.stage.renderer.name;
    this.trust = new Trust(this);
    this.tooltip = new Tooltip(texts, async (row) => (await this.api.items({ from: row, n: 1 })).items[0]);
    this.toolbar = new Toolbar(texts, toolbarActions(this));
    this.buttons = new StageButtons(texts, { tool: (name) => this.pointer.setTool(name), zoom: (f) => this.zoom(f), fit: () => this.fit() });
    this.legend = new Legend(texts, (name) => this.setHighlightedCategory(name));
    this.panel = new Panel(texts, {
      choose: (row) => this.chooser.choose({ i: row }, { fly: "unseen" }), focus: (row) => this.focusOn(row), clear: () => this.chooser.clear(),
      closer: () => this.stage.flyAround([this.stage.scene.selected, ...this.stage.scene.neighbors].filter((point) => point >= 0)),
      csv: (row) => this.api.ofVectors("export/neighbors.csv", { i: row, k: this.chooser.k, top: this.chooser.top }).href,
      onMap: (row) => this.pointOf(row) >= 0,
    });
    const choose = (row) => this.chooser.choose({ i: row }, { fly: "unseen" });
    const problem = (message) => this.say(message);
    this.area = new AreaList(texts, { choose, problem, clear: () => this.clearArea(), csv: (rows) => this.api.itemsCsv(rows) });
    this.table = new Table(texts, { choose, problem, load: (page, signal) => this.api.items(page, signal) });
    this.assemble();
  }

  assemble() {
    const { texts } = this;
    const help = el("div", { class: "unseen", id: "e2v-help", text: texts.t("help") });
    this.picture = el("div", { class: "stage", tabindex: "0", role: "application", "aria-label": texts.t("map"), "aria-describedby": "e2v-help" },
      this.stage.element, this.tooltip.element);
    this.picture.addEventListener("keydown", keyboard(keyActions(this)));
    this.pointer = new Pointer(this.stage, {
      pick: (point) => this.pick(point), hover: (point, x, y) => this.hover(point, x, y), area: (polygon, done) => this.selectArea(polygon, done),
    });
    this.pointer.setTool("pan");
    this.message = el("div", { class: "message", role: "status", "aria-live": "polite" });
    this.announcer = el("div", { class: "unseen", role: "status", "aria-live": "polite" });
    this.caption = el("p", { class: "caption" });
    this.frame = el("div", { class: "framed" }, el("div", { class: "frame" }, this.picture, this.message), this.buttons.element, this.trust.element, this.legend.element);
    const main = el("div", { class: "main" }, this.frame, this.table.element, this.caption);
    const side = el("div", { class: "side" }, this.area.element, this.panel.element);
    this.host.replaceChildren(el("div", { class: "e2v-map" }, this.toolbar.element, el("div", { class: "body" }, main, side), help, this.announcer));
    this.host.addEventListener("e2v-locate", (event) => this.locate(event));
  }

  /** New data or options from the script, or another theme. Neither moves the view, unless other points are drawn. */
  update(component) {
    const before = this.opened ? this.data : {};
    this.component = component;
    this.data = component.data;
    const { workspace, vectors, projection, height, options } = this.data;
    this.host.style.setProperty("--e2v-height", `${height}px`);
    this.caption.textContent = options.caption ?? "";
    this.host.classList.toggle("compact", Boolean(options.compact));
    this.joinLink(options.link);
    this.theme = this.stage.readTheme();
    this.host.style.colorScheme = this.theme.dark ? "dark" : "light";
    const moved = before.workspace !== workspace || before.vectors !== vectors;
    if (moved) this.open(before);
    else if (before.projection !== projection) this.loadPoints();
    else this.paint();
    if (!moved && options.item && options.item !== before.options.item) this.chooser.choose({ key: options.item }, { fly: "unseen" });
    if (JSON.stringify(options.highlight) !== JSON.stringify(before.options?.highlight)) this.showHighlight();
    this.opened = true;
  }

  /** Maps of the same `link` share one selection. */
  joinLink(name) {
    if (this.link?.name === name) return;
    this.link?.leave();
    this.link = name ? new Link(name, (state) => this.host.dataset.ready && this.chooser.restore(state)) : undefined;
    if (this.host.dataset.ready && this.data.token) this.chooser.tell();
    else if (this.host.dataset.ready && this.link?.state) this.chooser.restore(this.link.state);
  }

  /** What to begin with: the address's choices, those of this visit, or what is chosen on the map that leads this one. */
  startingWith(before) {
    const { workspace, vectors } = this.data;
    if (!this.data.token) return this.link?.state ?? {};
    if (before.vectors) return { item: before.workspace === workspace ? this.chooser.item ?? undefined : undefined };
    const wished = readAddress();
    return wished.item || wished.view ? wished : { ...remembered.get(vectors), ...wished };
  }

  /** Another vector set: labels, columns and points anew. */
  async open(before) {
    const { options } = this.data;
    this.api = new Api(this.data);
    delete this.host.dataset.ready;
    this.clearArea();
    this.labels = [];
    this.columns = [];
    this.column = null;
    this.stage.show({ labels: null });
    const { api } = this;
    const start = this.startingWith(before);
    try {
      const drawn = this.loadPoints(this.data.options.drawn ? null : start.view);
      const labels = api.labels();
      const columns = api.columns();
      await drawn;
      if (api !== this.api) return;
      this.labels = await labels;
      if (api !== this.api) return;
      this.stage.show({ labels: this.labels });
      this.columns = await columns;
      const chosen = (!this.data.token && this.link?.state) || start; // the leading map may have chosen meanwhile
      await this.chooser.restore({ ...chosen, item: chosen.item ?? options.item ?? undefined }, { tell: Boolean(this.data.token) });
      this.host.dataset.ready = "true";
    } catch (error) {
      if (api === this.api) this.fail(error);
    }
  }

  async loadPoints(view) {
    const { api } = this;
    const { projection } = this.data;
    const points = await api.points(projection, this.data.options.drawn);
    if (api !== this.api || projection !== this.data.projection) return;
    this.clearArea();
    const most = points.n ? points.rows[points.n - 1] + 1 : 0;
    this.pointOfRow = new Int32Array(most).fill(-1);
    points.rows.forEach((row, i) => { this.pointOfRow[row] = i; });
    this.stage.setPoints(points);
    const [cx, cy, zoom] = (view ?? "").split(",").map(Number);
    if ([cx, cy, zoom].every(Number.isFinite) && zoom > 0) this.stage.camera.look(cx, cy, zoom);
    this.chooser.limit();
    this.paint();
    this.stage.render(true);
    this.host.dataset.drawn = String(points.n);
    this.chooser.redraw();
    this.trust.ask();
    if (this.chooser.color === KEPT) this.chooser.loadColor();
    this.showHighlight(!this.stage.camera.moved);
  }

  fail(error) {
    this.panel.showProblem(error.message);
    this.host.dataset.problem = error.message;
  }

  pointOf(row) {
    return this.pointOfRow?.[row] ?? -1;
  }

  paint() {
    paintMap(this);
  }

  setHighlightedCategory(name) {
    this.category = name;
    this.paint();
  }

  /** What the page wants to stand out; the view goes there if it is out of sight, or on opening (`frame`). */
  showHighlight(frame = false) {
    if (!this.stage.points) return;
    const highlight = drawnHighlight(this.data.options.highlight, (row) => this.pointOf(row), this.stage.points.n);
    this.stage.setPlaces(highlight?.places ?? []);
    this.host.dataset.highlight = String(highlight?.points.length ?? 0);
    this.stage.show({ highlight });
    const points = highlight?.points.map(({ point }) => point) ?? [];
    if (frame ? points.length > 1 : points.some((point) => !this.stage.sees(point))) this.stage.flyAround(points);
  }

  /** A click: what it hit is selected where it is; the view never moves. */
  pick(point) {
    this.picture.focus({ preventScroll: true });
    if (point >= 0) this.chooser.choose({ i: this.stage.points.rows[point] }, { fly: "never" });
  }

  hover(point, x, y) {
    const row = point < 0 ? -1 : this.stage.points.rows[point];
    this.tooltip.show(row, this.labels[row] ?? "", x, y, this.stage.camera.width);
    if (point !== this.stage.scene.hover) this.stage.show({ hover: point });
  }

  focusOn(row) {
    this.stage.show({ focus: row < 0 ? -1 : this.pointOf(row) });
  }

  selectArea(polygon, done) {
    this.stage.show({ area: polygon });
    if (!done) return;
    const points = this.stage.pointsInside(polygon);
    this.marked = points.length ? new Set(points) : null;
    this.paint();
    const rows = points.map((point) => this.stage.points.rows[point]);
    this.area.show(rows, this.labels);
    this.host.dataset.inside = String(rows.length);
    this.announcer.textContent = this.texts.t("area-count", { n: rows.length });
  }

  clearArea() {
    this.marked = null;
    this.area.hide();
    delete this.host.dataset.inside;
    this.stage.show({ area: null });
    this.paint();
  }

  setMode(mode) {
    this.frame.hidden = mode === "table";
    this.table.element.hidden = mode !== "table";
    if (mode === "table") {
      this.table.top = this.chooser.top;
      this.table.turn(this.table.from);
    } else this.stage.resize();
  }

  zoom(factor) {
    this.pointer.zoom(this.stage.camera.width / 2, this.stage.camera.height / 2, factor);
  }

  fit() {
    this.stage.stopMotion?.();
    this.stage.camera.fit();
    this.stage.redraw();
  }

  /** The view came to rest: it goes into the address. */
  rested() {
    const { cx, cy, zoom } = this.stage.camera;
    this.host.dataset.view = [cx, cy, zoom].map((value) => value.toPrecision(6)).join(",");
    this.chooser.remember();
  }

  say(message) {
    this.message.textContent = message;
    clearTimeout(this.silence);
    this.silence = setTimeout(() => { this.message.textContent = ""; }, 6000);
  }

  async savePicture() {
    const { title, caption } = this.data.options;
    const blob = await pictureOf(this.stage, { title, caption, legend: this.legendNow });
    saveFile(blob, `${fileName(title || "map", this.chooser.label ?? "")}.png`);
  }

  /** For tests and tools: an "e2v-locate" event with {row} gets x and y, in the window's pixels. */
  locate({ detail }) {
    const point = this.pointOf(detail.row);
    if (point < 0) return;
    const box = this.stage.element.getBoundingClientRect();
    const [x, y] = this.stage.place(point);
    Object.assign(detail, { x: box.left + x, y: box.top + y });
  }

  destroy() {
    if (this.data.token) remembered.set(this.data.vectors, this.chooser.params());
    this.link?.leave();
    clearTimeout(this.silence);
    this.chooser.destroy();
    this.address.destroy();
    this.stage.destroy();
  }
}
