// What is chosen: the item and its neighbours, how many, among which, coloured by what. Kept in the address.

import { debounce } from "./dom.js";
import { columnOf, isColoring, numberOfGroups } from "./derived.js";
import { NEIGHBORS } from "./toolbar.js";
import { Trail } from "./trail.js";

const STARTERS = 12;
const FLY_ZOOM = 3;

export class Chooser {
  constructor(map) {
    Object.assign(this, { map, item: null, label: null, row: -1, k: NEIGHBORS.usual, top: null, color: null, answer: null, cursor: -1 });
    this.trail = new Trail();
    this.remember = debounce(() => this.write(), 250);
  }

  /** Take over the parameters of an address, or of a linked map; `tell`: linked maps are to follow. */
  async restore({ item, k, top, color, trust }, { tell = false } = {}) {
    const { map } = this;
    this.k = Math.min(NEIGHBORS.high, Math.max(NEIGHBORS.low, Math.round(Number(k)) || NEIGHBORS.usual));
    this.top = Math.round(Number(top)) > 0 ? Math.round(Number(top)) : null;
    this.color = isColoring(map, color) ? color : null;
    this.fill();
    this.limit();
    map.trust.set(Boolean(trust));
    const selecting = item ? this.choose({ key: item }, { fly: tell ? "never" : "unseen", tell }) : this.clear({ tell });
    await Promise.all([this.loadColor(), selecting]);
  }

  /** The toolbar shows what is chosen. */
  fill() {
    const { map, k, top, color } = this;
    map.toolbar.fill({ k, top, color, labels: map.stage.scene.labelScale, keptKnown: map.trust.possible }, map.columns, map.labels.length);
  }

  /**
   * Select an item, `{i: row}` or `{key}`. fly: "never", "unseen" (only if it is out of sight) or "always".
   * The ring is drawn at once, the rest when the server has answered; an overtaken answer is dropped. tell: linked maps
   * are to follow; one that follows and doesn't know the item shows nothing.
   */
  async choose(which, { fly, record = true, tell = true }) {
    const { map } = this;
    this.request?.abort();
    this.request = new AbortController();
    const { signal } = this.request;
    if (which.i !== undefined) this.ring(which.i);
    try {
      const answer = await map.api.neighbors(which, { k: this.k, top: this.top, linked: !tell }, signal);
      if (signal.aborted) return;
      if (!answer.item) {
        map.say(map.texts.t("unknown", { item: which.key }));
        await this.clear({ tell: false });
        return;
      }
      this.take(answer, record);
      if (tell) this.tell();
      this.fly(fly);
    } catch (error) {
      if (error.name === "AbortError") return;
      map.say(error.message);
      if (this.item === null) await this.clear({ tell: false });
      else this.redraw();
    }
  }

  ring(row) {
    const point = this.map.pointOf(row);
    if (point !== this.map.stage.scene.selected) this.map.stage.show({ selected: point, neighbors: [], focus: -1 });
  }

  take(answer, record) {
    const { map } = this;
    const { item, neighbors } = answer;
    const changed = item.key !== this.item;
    Object.assign(this, { answer, item: item.key, label: item.label, row: item.i, cursor: -1 });
    if (record) this.trail.visit(item.key);
    map.toolbar.setTrail(this.trail);
    map.toolbar.search.setText(item.label);
    map.panel.showItem(answer, { top: this.top });
    map.table.mark(item.i);
    this.redraw();
    map.trust.ask();
    map.host.dataset.selected = item.key;
    map.host.dataset.neighbors = neighbors.map(({ i }) => i).join(" ");
    if (changed) this.announce();
    this.write();
    if (changed && map.data.options.notify) this.notify();
  }

  /** Ring and lines where the points are now. */
  redraw() {
    const { map, answer } = this;
    if (!answer) {
      map.stage.show({ selected: -1, neighbors: [], focus: -1 });
      return;
    }
    const neighbors = answer.neighbors.map(({ i }) => map.pointOf(i)).filter((point) => point >= 0);
    map.stage.show({ selected: map.pointOf(answer.item.i), neighbors, focus: -1 });
  }

  fly(how) {
    const { map } = this;
    const point = map.pointOf(this.row);
    if (point < 0 || how === "never" || map.frame.hidden) return;
    if (how === "always") map.stage.flyTo(point, FLY_ZOOM);
    else if (!map.stage.sees(point)) map.stage.flyTo(point);
  }

  announce() {
    const { texts } = this.map;
    const near = this.answer.neighbors.slice(0, 5).map(({ label, cosine }) => `${label} ${texts.number(cosine, 2)}`).join(", ");
    this.map.announcer.textContent = texts.t("announce", { item: this.label, n: this.answer.neighbors.length, neighbors: near });
  }

  /** The linked maps follow. */
  tell() {
    const { item, k, top, color } = this;
    this.map.link?.tell({ item, k, top, color, trust: this.map.trust.on });
  }

  /** Nothing is selected. */
  async clear({ tell = true } = {}) {
    this.request?.abort();
    const had = this.item !== null;
    Object.assign(this, { answer: null, item: null, label: null, row: -1, cursor: -1 });
    const { map } = this;
    map.toolbar.search.setText("");
    map.table.mark(-1);
    delete map.host.dataset.selected;
    delete map.host.dataset.neighbors;
    this.redraw();
    map.trust.ask();
    if (tell) this.tell();
    await this.showNothing();
    if (had && map.data.options.notify) this.notify();
  }

  async showNothing() {
    const { map } = this;
    this.write();
    map.panel.showStart(map.labels.slice(0, STARTERS).map((label, i) => ({ i, label })));
  }

  /** Arrow keys: the next neighbour, or a first item where nothing is selected. */
  walk(step) {
    const { map, answer } = this;
    if (!answer) {
      const first = map.stage.pointAt(map.stage.camera.width / 2, map.stage.camera.height / 2, map.stage.camera.width);
      if (first >= 0) this.choose({ i: map.stage.points.rows[first] }, { fly: "never" });
      return;
    }
    const { length } = answer.neighbors;
    if (!length) return;
    this.cursor = this.cursor < 0 && step < 0 ? length - 1 : (this.cursor + step + length) % length;
    const { i, label, cosine } = answer.neighbors[this.cursor];
    map.focusOn(i);
    map.panel.mark(i);
    map.announcer.textContent = map.texts.t("announce-neighbor", { item: label, cosine: map.texts.number(cosine, 2), place: this.cursor + 1, n: length });
  }

  /** Enter: go on to the neighbour that the arrows are at. */
  enter() {
    const near = this.answer?.neighbors[this.cursor];
    if (near) this.choose({ i: near.i }, { fly: "unseen" });
  }

  travel(step) {
    const key = this.trail.go(step);
    if (key !== undefined) this.choose({ key }, { fly: "unseen", record: false });
  }

  setNeighbors(k) {
    this.k = k;
    this.again();
  }

  setTop(top) {
    this.top = top;
    this.limit();
    this.map.table.top = top;
    if (!this.map.table.element.hidden) this.map.table.turn(0);
    this.again();
  }

  async setColor(name) {
    this.color = name;
    this.map.category = null;
    this.fill();
    await this.loadColor();
    this.tell();
    this.write();
  }

  async setTrust(on) {
    await this.map.trust.set(on);
    this.tell();
    this.write();
  }

  async loadColor() {
    const { map, color } = this;
    const { projection } = map.data;
    try {
      if (color && !map.columns.some(({ name }) => name === color)) map.say(map.texts.t(numberOfGroups(color) ? "groups-asking" : "kept-asking"));
      const column = color ? await columnOf(map, color) : null;
      if (color !== this.color || projection !== map.data.projection) return;
      map.column = column;
      map.say("");
    } catch (error) {
      this.color = null;
      this.fill();
      map.say(error.message);
    }
    map.paint();
  }

  /** The same item with the new settings. */
  again() {
    if (this.item === null) {
      this.tell();
      this.write();
    } else this.choose({ i: this.row }, { fly: "never", record: false });
  }

  /** How many points are drawn: rows are by frequency, and points by row, so it is a first part of them. */
  limit() {
    const { stage } = this.map;
    if (!stage.points) return;
    const { rows, n } = stage.points;
    let count = n;
    if (this.top !== null) {
      const beyond = rows.findIndex((row) => row >= this.top);
      count = beyond < 0 ? n : beyond;
    }
    stage.count = count;
    this.map.host.dataset.shown = String(count);
    if (stage.scene.groups) this.map.paint(); // they are named where their shown points are
    stage.redraw();
  }

  /** The map's parameters of the address. */
  params() {
    const { camera } = this.map.stage;
    const params = {};
    if (this.item !== null) params.item = this.item;
    if (this.k !== NEIGHBORS.usual) params.k = String(this.k);
    if (this.top !== null) params.top = String(this.top);
    if (this.color) params.color = this.color;
    if (this.map.trust.on) params.trust = "1";
    if (camera.moved) params.view = [camera.cx, camera.cy, camera.zoom].map((value) => String(Number(value.toPrecision(5)))).join(",");
    return params;
  }

  write() {
    if (this.map.labels.length) this.map.address.write(this.params());
  }

  /** Has the script run, once the server knows what to tell it. */
  async notify() {
    await this.map.address.settle();
    this.map.component.setStateValue("selection", { item: this.item, row: this.row });
  }

  destroy() {
    this.request?.abort();
    this.remember.cancel();
  }
}
