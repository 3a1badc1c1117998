// What colour each point has, and what the legend says about it.

import { parseColor } from "./theme.js";

/** Five hues with 3 : 1 contrast on white and on the dark background (checked; Okabe and Ito's, one replaced). */
export const HUES = ["#0072B2", "#D55E00", "#009E73", "#CC79A7", "#9A6A00"];
export const OTHER = "#868C95";
const VIRIDIS = ["#440154", "#482878", "#3E4989", "#31688E", "#26828E", "#1F9E89", "#35B779", "#6ECE58", "#B5DE2B", "#FDE725"];
const FULL = 235;
const FAINT = 38;

/** Viridis without the end that would vanish into the background. */
function viridis(part, dark) {
  const t = (dark ? 0.18 + 0.82 * part : 0.86 * part) * (VIRIDIS.length - 1);
  const low = Math.min(VIRIDIS.length - 2, Math.floor(t));
  const [a, b] = [parseColor(VIRIDIS[low]), parseColor(VIRIDIS[low + 1])];
  return a.map((value, c) => Math.round(value + (b[c] - value) * (t - low)));
}

/** 0…1 of a value between min and max; by its logarithm where the values span more than two orders of magnitude. */
export function scaleOf({ min, max }) {
  const logarithmic = min > 0 && max / min > 100;
  const [low, high] = logarithmic ? [Math.log(min), Math.log(max)] : [min, max];
  const part = (value) => (high > low ? ((logarithmic ? Math.log(value) : value) - low) / (high - low) : 0);
  const at = (t) => (logarithmic ? Math.exp(low + (high - low) * t) : low + (high - low) * t);
  return { part, at, logarithmic };
}

/**
 * Colours and legend.
 *
 * column: null, or `{kind: "category", legend: [names, most frequent first], values: Uint16Array per row}`, or
 *   `{kind: "number", min, max, values: Float32Array per row}`.
 * highlight: the name of a category that stands out, or null. marked: a Set of points that stand out, or null.
 * Returns `{rgba: Uint8Array(4 n), legend}`; legend is null, or `{categories: [{name, color}], more: [names]}`, or
 * `{gradient: [colours], ticks: [numbers], share: whether they are shares}`.
 */
export function colorPoints({ rows, column, theme, highlight = null, marked = null }) {
  const painter = painterOf(column, theme, highlight);
  const rgba = new Uint8Array(4 * rows.length);
  for (let i = 0; i < rows.length; i++) {
    const [color, strong] = painter.paint(rows[i]);
    const at = 4 * i;
    rgba[at] = color[0];
    rgba[at + 1] = color[1];
    rgba[at + 2] = color[2];
    rgba[at + 3] = (marked ? marked.has(i) : strong) ? FULL : FAINT;
  }
  return { rgba, legend: painter.legend };
}

function painterOf(column, theme, highlight) {
  if (!column) {
    const tone = [parseColor(theme.primary), true];
    return { paint: () => tone, legend: null };
  }
  return column.kind === "category" ? categoryPainter(column, highlight) : numberPainter(column, theme);
}

function categoryPainter({ legend, values }, highlight) {
  const shown = legend.slice(0, HUES.length);
  if (highlight !== null && !shown.includes(highlight) && legend.includes(highlight)) shown[HUES.length - 1] = highlight;
  const other = parseColor(OTHER);
  const tones = legend.map((name) => {
    const hue = shown.indexOf(name);
    return [hue < 0 ? other : parseColor(HUES[hue]), highlight === null || name === highlight];
  });
  const rest = [other, highlight === null];
  const categories = shown.map((name, hue) => ({ name, color: HUES[hue] }));
  const more = legend.filter((name) => !shown.includes(name));
  return { paint: (row) => tones[values[row]] ?? rest, legend: { categories, more, other: OTHER } };
}

function numberPainter(column, theme) {
  const { part, at } = scaleOf(column);
  const steps = Array.from({ length: 64 }, (_, k) => viridis(k / 63, theme.dark));
  const unknown = [parseColor(OTHER), false];
  const tones = steps.map((color) => [color, true]);
  const paint = (row) => {
    const value = column.values[row];
    return Number.isFinite(value) ? tones[Math.max(0, Math.min(63, Math.round(63 * part(value))))] : unknown;
  };
  const gradient = steps.filter((_, k) => k % 9 === 0).map(([r, g, b]) => `rgb(${r}, ${g}, ${b})`);
  return { paint, legend: { gradient, ticks: [at(0), at(0.5), at(1)], share: Boolean(column.share) } };
}
