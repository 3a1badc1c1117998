// Elements of a drawing. Texts only ever go in as text nodes, so labels stay inert.

const SVG = "http://www.w3.org/2000/svg";

/** A new element with attributes; `text` is its text, `onclick` and the like are listened to. */
export function svg(tag, props = {}, ...children) {
  const node = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(props)) {
    if (value === undefined || value === null || value === false) continue;
    if (name === "text") node.textContent = value;
    else if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else node.setAttribute(name, value);
  }
  node.append(...children);
  return node;
}

/** Change attributes of an element. */
export function set(node, props) {
  for (const [name, value] of Object.entries(props)) node.setAttribute(name, value);
}

/** The `d` of a line through points in pixels. */
export function through(points) {
  return points.map(([x, y], place) => `${place ? "L" : "M"}${x.toFixed(1)} ${y.toFixed(1)}`).join("");
}
