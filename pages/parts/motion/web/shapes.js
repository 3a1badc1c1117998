// Elements of SVG, places along a path, and round numbers.

const SVG = "http://www.w3.org/2000/svg";

/** A new SVG element with attributes; texts among the children stay texts. */
export function svg(tag, attributes = {}, ...children) {
  const node = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  node.append(...children);
  return node;
}

/** The place at a part (0 to 1) of the way along a path's places. */
export function along(path, part) {
  const reached = part * (path.length - 1);
  const before = Math.min(Math.floor(reached), path.length - 1), after = Math.min(before + 1, path.length - 1);
  const rest = reached - before;
  return [0, 1].map((axis) => path[before][axis] * (1 - rest) + path[after][axis] * rest);
}

/** The largest of 1, 2, 5 times a power of ten that isn't above a number. */
export function nice(value) {
  const power = 10 ** Math.floor(Math.log10(value));
  return power * ([5, 2, 1].find((step) => step * power <= value) ?? 1);
}
