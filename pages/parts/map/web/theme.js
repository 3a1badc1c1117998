// Streamlit's colours and font, read from its CSS variables, so that the map follows light and dark.

const FALLBACK = { text: "#1B1F24", background: "#FFFFFF", primary: "#0072B2", border: "#D5D9DE", font: "sans-serif" };

/** {text, quiet, faint, background, primary, border, font, dark} of an element's surroundings. */
export function readTheme(element) {
  const style = getComputedStyle(element);
  const read = (name, fallback) => style.getPropertyValue(name).trim() || fallback;
  const theme = {
    text: read("--st-text-color", FALLBACK.text),
    background: read("--st-background-color", FALLBACK.background),
    primary: read("--st-primary-color", FALLBACK.primary),
    border: read("--st-border-color", FALLBACK.border),
    font: read("--st-font", FALLBACK.font),
  };
  const [r, g, b] = parseColor(theme.background);
  const mixed = (part) => `rgb(${parseColor(theme.text).map((value, c) => Math.round(value * part + [r, g, b][c] * (1 - part))).join(" ")})`;
  return { ...theme, quiet: mixed(0.86), faint: mixed(0.55), dark: 0.2126 * r + 0.7152 * g + 0.0722 * b < 128 };
}

/** Red, green, blue (0–255) of any CSS colour. */
export function parseColor(color) {
  const context = parseColor.context ??= new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
  context.clearRect(0, 0, 1, 1);
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  return [...context.getImageData(0, 0, 1, 1).data.slice(0, 3)];
}
