// The controls of the map: search, back and forward, map or table, and how it is shown.

import { Combobox } from "./combobox.js";
import { GROUP_NUMBERS, KEPT, USUAL_GROUPS, groupsName, numberOfGroups } from "./derived.js";
import { debounce, el, iconButton, labelled, select } from "./dom.js";

export const NEIGHBORS = { low: 5, high: 50, usual: 10 };
const TOPS = [100, 300, 1_000, 3_000, 10_000, 30_000, 100_000];
const TOOLS = ["pan", "lasso", "box"];

export class Toolbar {
  /** actions: find, found, unknown, back, forward, show(mode), trust(on), color, neighbors, top, labels, picture. */
  constructor(texts, actions) {
    this.texts = texts;
    this.actions = actions;
    this.search = new Combobox({
      texts, label: texts.t("search"), placeholder: texts.t("search"), hideLabel: true,
      find: actions.find, choose: actions.found, unknown: actions.unknown,
    });
    this.back = iconButton("back", texts.t("back"), actions.back, { disabled: true });
    this.forward = iconButton("forward", texts.t("forward"), actions.forward, { disabled: true });
    this.modes = this.modeButtons();
    this.options = el("div", { class: "options", id: "e2v-options" });
    const toggle = iconButton("sliders", texts.t("options"), () => this.toggleOptions(toggle), {
      class: "icon-button options-toggle", "aria-expanded": "false",
    });
    const picture = iconButton("download", texts.t("picture"), actions.picture);
    this.trust = el("button", {
      type: "button", class: "plain-button trust", "aria-pressed": "false", text: texts.t("trust"), title: texts.t("trust-help"),
      onclick: () => actions.trust(this.trust.getAttribute("aria-pressed") !== "true"),
    });
    const history = el("div", { class: "group" }, this.back, this.forward);
    this.element = el("div", { class: "toolbar" },
      el("div", { class: "row main-row" }, this.search.element, history, this.modes, this.trust, toggle, picture), this.options);
  }

  modeButtons() {
    const make = (mode, pressed) => el("button", {
      type: "button", "data-mode": mode, "aria-pressed": String(pressed), text: this.texts.t(`mode-${mode}`),
      onclick: () => this.setMode(mode),
    });
    return el("div", { class: "group segmented", role: "group", "aria-label": this.texts.t("mode") }, make("map", true), make("table", false));
  }

  setMode(mode) {
    for (const button of this.modes.children) button.setAttribute("aria-pressed", String(button.dataset.mode === mode));
    this.actions.show(mode);
  }

  toggleOptions(toggle) {
    const open = !this.options.classList.contains("open");
    this.options.classList.toggle("open", open);
    toggle.setAttribute("aria-expanded", String(open));
  }

  setTrust(on) {
    this.trust.setAttribute("aria-pressed", String(on));
  }

  /** Fill in the choices once the data are known. `state`: {k, top, color, labels, keptKnown}; `columns` of the server. */
  fill(state, columns, nItems) {
    const { texts, actions } = this;
    this.trust.hidden = !state.keptKnown;
    const colors = this.colors(state, columns, nItems);
    const tops = [["", texts.t("top-all")], ...TOPS.filter((n) => n < nItems).map((n) => [String(n), texts.t("top-n", { n })])];
    if (state.top && !TOPS.includes(state.top)) tops.push([String(state.top), texts.t("top-n", { n: state.top })]);
    const sizes = [["1", texts.t("labels-normal")], ["1.45", texts.t("labels-large")], ["0", texts.t("labels-none")]];
    this.options.replaceChildren(
      labelled(texts.t("color"), select(texts.t("color"), colors, state.color ?? "", (value) => actions.color(value || null))),
      this.groupNumber(state, nItems),
      labelled(texts.t("top"), select(texts.t("top"), tops, state.top ? String(state.top) : "", (value) => actions.top(Number(value) || null))),
      this.slider(state.k),
      labelled(texts.t("labels"), select(texts.t("labels"), sizes, String(state.labels), (value) => actions.labels(Number(value)))),
    );
  }

  /** [value, text] of each colouring: the data's own, then those that are worked out. */
  colors({ color, keptKnown }, columns, nItems) {
    const own = columns.filter(({ distinct }) => distinct > 1).map(({ name }) => [name, this.columnName(name)]);
    const groups = groupsName(numberOfGroups(color) ?? Math.min(USUAL_GROUPS, nItems - 1));
    const derived = [...(keptKnown ? [KEPT] : []), ...(nItems > 2 ? [groups] : [])].map((name) => [name, this.columnName(name)]);
    return [["", this.texts.t("color-none")], ...own, ...derived.filter(([name]) => !own.some(([other]) => other === name))];
  }

  /** How many groups, where the points are coloured by them. */
  groupNumber({ color }, nItems) {
    const n = numberOfGroups(color);
    if (n === null) return "";
    const { texts, actions } = this;
    const numbers = [...new Set([...GROUP_NUMBERS, n])].filter((each) => each < nItems).sort((a, b) => a - b);
    const choices = numbers.map((each) => [String(each), texts.number(each)]);
    return labelled(texts.t("groups-number"), select(texts.t("groups-number"), choices, String(n), (value) => actions.color(groupsName(Number(value)))));
  }

  slider(k) {
    const { texts, actions } = this;
    const shown = el("output", { text: texts.number(k) });
    const soon = debounce(actions.neighbors, 120);
    const input = el("input", { type: "range", min: NEIGHBORS.low, max: NEIGHBORS.high, step: 1, value: k, "aria-label": texts.t("neighbors") });
    input.addEventListener("input", () => {
      shown.textContent = texts.number(Number(input.value));
      soon(Number(input.value));
    });
    return labelled(texts.t("neighbors"), el("span", { class: "slider" }, input, shown));
  }

  columnName(name) {
    if (numberOfGroups(name) !== null) return this.texts.t("color-groups");
    return name === "count" || name === "rank" || name === KEPT ? this.texts.t(`color-${name}`) : name;
  }

  setTrail(trail) {
    this.back.disabled = !trail.canGoBack;
    this.forward.disabled = !trail.canGoForward;
  }
}

/** The buttons that float above the picture: tools and zoom. */
export class StageButtons {
  /** actions: `tool(name)`, `zoom(factor)`, `fit()`. */
  constructor(texts, actions) {
    this.actions = actions;
    this.tools = TOOLS.map((name) => iconButton(name, texts.t(`tool-${name}`), () => this.setTool(name), { "aria-pressed": String(name === "pan"), "data-tool": name }));
    this.element = el("div", { class: "stage-buttons", role: "group", "aria-label": texts.t("tools") },
      ...this.tools, el("span", { class: "divider" }),
      iconButton("plus", texts.t("zoom-in"), () => actions.zoom(1.6)),
      iconButton("minus", texts.t("zoom-out"), () => actions.zoom(1 / 1.6)),
      iconButton("fit", texts.t("fit"), actions.fit));
  }

  setTool(name) {
    for (const button of this.tools) button.setAttribute("aria-pressed", String(button.dataset.tool === name));
    this.actions.tool(name);
  }
}

