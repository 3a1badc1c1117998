// What is read off the plane, drawn on it: lines between points, outlines, angles at the origin.

import { svg, through } from "./svg.js";

/** Draws a reading into a group. places: key → values. hueOf: key → colour. */
export function drawOverlays(group, scale, reading, places) {
  const known = ({ start, end }) => places[start] && places[end];
  group.replaceChildren(
    ...reading.outlines.map((path) => svg("path", { class: "outline", "clip-path": "url(#inside)", d: through(path.map((spot) => scale.at(spot))) })),
    ...reading.links.filter(known).flatMap((link) => linkOf(link, scale, places)),
    ...reading.angles.filter(known).flatMap((angle, place, all) => angleOf(angle, all.length - 1 - place, scale, places)),
  );
}

function linkOf({ start, end, text, dashed, paths }, scale, places) {
  const ways = (paths.length ? paths : [[places[start], places[end]]]).map((way) => way.map((spot) => scale.at(spot)));
  const drawn = ways.map((way) => svg("path", { class: dashed ? "link dashed" : "link", d: through(way) }));
  const [[ax, ay], [bx, by]] = [scale.at(places[start]), scale.at(places[end])];
  return text ? [...drawn, note((ax + bx) / 2, (ay + by) / 2 - 0.3 * scale.em, text)] : drawn;
}

/** Rays from the origin to both points, and an arc between them, the farther out the larger its place. */
function angleOf({ start, end, text }, place, scale, places) {
  const [ox, oy] = scale.origin;
  const tips = [start, end].map((key) => scale.at(places[key]));
  const [from, to] = tips.map(([x, y]) => Math.atan2(oy - y, x - ox));
  let turn = to - from;
  if (turn > Math.PI) turn -= 2 * Math.PI;
  if (turn < -Math.PI) turn += 2 * Math.PI;
  const radius = (3.2 + 2.4 * place) * scale.em;
  const at = (angle, far) => [ox + far * Math.cos(angle), oy - far * Math.sin(angle)];
  const arc = Array.from({ length: 25 }, (_, k) => at(from + (turn * k) / 24, radius));
  const [x, y] = at(from + turn / 2, radius + 1.1 * scale.em);
  return [
    ...tips.map((tip) => svg("path", { class: "ray", d: through([[ox, oy], tip]) })),
    svg("path", { class: "arc", d: through(arc) }),
    note(x, y + 0.35 * scale.em, text),
  ];
}

function note(x, y, text) {
  return svg("text", { class: "note", x, y, "text-anchor": "middle", text });
}
