// Building the page's elements. Texts only ever go in as text nodes and attributes, so labels stay inert.

const SVG = "http://www.w3.org/2000/svg";

const ICONS = {
  back: "M15 5l-7 7 7 7",
  forward: "M9 5l7 7-7 7",
  plus: "M12 5v14M5 12h14",
  minus: "M5 12h14",
  fit: "M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5",
  pan: "M12 3v18M3 12h18M9 6l3-3 3 3M9 18l3 3 3-3M6 9l-3 3 3 3M18 9l3 3-3 3",
  lasso: "M12 4c5 0 8 2.4 8 5.4s-3 5.4-8 5.4-8-2.4-8-5.4S7 4 12 4zM8 14.4c-1.6 1-1.6 2.6-.3 3.2 1.2.6 1 2-.7 2.6",
  box: "M4 4h4M11 4h3M17 4h3v3M20 10v4M20 17v3h-3M14 20h-4M7 20H4v-3M4 14v-4M4 7V4",
  closer: "M11 4a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM16 16l4.5 4.5M11 8v6M8 11h6",
  close: "M6 6l12 12M18 6L6 18",
  download: "M12 4v11M7 11l5 5 5-5M5 20h14",
  sliders: "M4 7h9M19 7h1M4 17h3M13 17h7M16 4v6M10 14v6",
};

/** A new element: `class` and `text` are set as such, `onclick` and the like are listened to, the rest are attributes. */
export function el(tag, props = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (value === undefined || value === null || value === false) continue;
    if (name === "class") node.className = value;
    else if (name === "text") node.textContent = value;
    else if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.filter((child) => child !== null && child !== undefined));
  return node;
}

/** A line icon of 24 × 24, hidden from screen readers. */
export function icon(name) {
  const svg = document.createElementNS(SVG, "svg");
  for (const [key, value] of Object.entries({ viewBox: "0 0 24 24", class: "icon", "aria-hidden": "true" })) {
    svg.setAttribute(key, value);
  }
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", ICONS[name]);
  svg.append(path);
  return svg;
}

/** A button that shows an icon and is called `label`. */
export function iconButton(name, label, onclick, props = {}) {
  return el("button", { type: "button", class: "icon-button", "aria-label": label, title: label, onclick, ...props }, icon(name));
}

/** A `<select>` of [value, text] pairs. */
export function select(label, choices, chosen, onchange, props = {}) {
  const node = el("select", { "aria-label": label, onchange: () => onchange(node.value), ...props });
  for (const [value, text] of choices) node.append(el("option", { value, text, selected: value === chosen }));
  return node;
}

/** A caption above a control. */
export function labelled(text, control) {
  return el("label", { class: "control" }, el("span", { class: "control-name", text }), control);
}

/** Hand a file to the person. */
export function saveFile(blob, name) {
  const link = el("a", { href: URL.createObjectURL(blob), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** A file name that every system takes. */
export function fileName(...parts) {
  const kept = parts.map((part) => String(part).normalize("NFC").replace(/[^\p{L}\p{N}._-]+/gu, "-"));
  return kept.join("-").replace(/^[-.]+|[-.]+$/g, "").slice(0, 80) || "everything2vec";
}

/** Calls `run` once the calls have paused for `wait` milliseconds. */
export function debounce(run, wait) {
  let timer = 0;
  const later = (...args) => {
    clearTimeout(timer);
    timer = setTimeout(() => run(...args), wait);
  };
  later.cancel = () => clearTimeout(timer);
  return later;
}
