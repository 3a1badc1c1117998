// Beside the plane: a table of what is read off, or a formula whose parts light up as they change.

import { el } from "../map/dom.js";
import { HUES } from "../map/color.js";

/** Shows a reading in a place. labels: key → label of a point. heads, names: as the script says them. */
export function showSide(place, reading, { heads, names }, labels) {
  if (reading.lines.length) showFormula(place, reading.lines, names);
  else place.replaceChildren(...(reading.rows.length ? [table(reading.rows, heads, labels)] : []));
  place.hidden = !place.childElementCount;
}

function table(rows, heads, labels) {
  const head = el("tr", {}, ...heads.map((text) => el("th", { scope: "col", text })));
  const body = rows.map(({ key, cells, strong }) => el("tr", { class: strong && "strong" },
    el("th", { scope: "row", text: labels[key] ?? key }),
    ...cells.map(({ text, place }) => el("td", {}, place === null ? null : el("span", { class: "place", text: `${place}.` }), text))));
  return el("table", {}, el("thead", {}, head), el("tbody", {}, ...body));
}

/** Parts that are there already keep their place; those whose text changes light up, until others do. */
function showFormula(place, lines, names) {
  const shown = new Map([...place.querySelectorAll("[data-part]")].map((node) => [node.dataset.part, node]));
  const parts = lines.flatMap(partsOf);
  if (parts.length !== shown.size || !parts.every(({ name }) => shown.has(name))) {
    place.replaceChildren(formula(lines, names));
    return;
  }
  const changed = parts.filter(({ name, text }) => shown.get(name).textContent !== text);
  if (!changed.length) return;
  for (const node of shown.values()) node.classList.remove("lit");
  void place.offsetWidth; // so that a light that is on begins anew
  for (const { name, text } of changed) {
    shown.get(name).textContent = text;
    shown.get(name).classList.add("lit");
  }
}

function partsOf({ parts, over, under, result }) {
  return [...parts, ...over, ...under, ...(result ? [result] : [])];
}

function formula(lines, names) {
  const part = ({ name, text, hue }) => {
    const style = hue === null ? null : `border-color: ${HUES[hue % HUES.length]}`;
    return el("span", { class: "part", "data-part": name, style, text });
  };
  const joined = (parts, sign) => parts.flatMap((each, k) => (k ? [sign, part(each)] : [part(each)]));
  const fraction = ({ over, under }) => el("span", { class: "fraction" },
    el("span", { class: "over" }, ...joined(over, " ")), el("span", { class: "under" }, ...joined(under, " × ")));
  return el("dl", { class: "formula" }, ...lines.map((line) => el("div", {},
    el("dt", { text: names[line.name] ?? line.name }),
    el("dd", {},
      ...(line.parts.length ? ["= ", ...joined(line.parts, " ")] : []),
      ...(line.over.length ? ["= ", fraction(line)] : []),
      ...(line.result ? [" = ", part(line.result)] : [])))));
}

/** What a screen reader says about a reading. */
export function spoken(reading, { names }, labels) {
  const rows = reading.rows.map(({ key, cells }) => `${labels[key] ?? key}: ${cells.map((cell) => cell.text).join(", ")}`);
  const lines = reading.lines.filter(({ result }) => result).map(({ name, result }) => `${names[name] ?? name}: ${result.text}`);
  return [...rows, ...lines].join("; ");
}
