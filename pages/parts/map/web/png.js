// The picture as a file: points, rings and labels as on screen, with a title, the legend and the caption.

const PAD = 20;

/** A promise of a PNG. `stage` as it is now; texts may be empty. */
export async function pictureOf(stage, { title, caption, legend }) {
  stage.stale = true; // a picture that isn't drawn in this very moment may be gone from the card
  stage.render(true);
  const ratio = stage.renderer.ratio;
  const { width, height } = stage.camera;
  const { theme } = stage;
  const canvas = document.createElement("canvas");
  const context = canvas.getContext("2d");
  const lines = wrap(context, caption, `13px ${theme.font}`, width - 2 * PAD);
  const head = title ? 48 : PAD;
  const foot = legendHeight(legend) + lines.length * 19 + PAD;
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round((head + height + foot) * ratio);
  context.scale(ratio, ratio);
  context.fillStyle = theme.background;
  context.fillRect(0, 0, width, head + height + foot);
  context.drawImage(stage.canvas, 0, head, width, height);
  context.drawImage(stage.top, 0, head, width, height);
  context.fillStyle = theme.text;
  context.textBaseline = "middle";
  write(context, title, `600 19px ${theme.font}`, PAD, head / 2, width - 2 * PAD);
  drawLegend(context, legend, theme, head + height + 6, width);
  lines.forEach((line, k) => write(context, line, `13px ${theme.font}`, PAD, head + height + legendHeight(legend) + 14 + 19 * k));
  return new Promise((done) => canvas.toBlob(done, "image/png"));
}

function write(context, text, font, x, y, most) {
  context.font = font;
  context.fillText(text ?? "", x, y, most);
}

function wrap(context, text, font, width) {
  context.font = font;
  const lines = [];
  for (const word of (text ?? "").split(/\s+/u).filter(Boolean)) {
    const longer = lines.length ? `${lines[lines.length - 1]} ${word}` : word;
    if (lines.length && context.measureText(longer).width <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function legendHeight(legend) {
  return legend ? 30 : 0;
}

function drawLegend(context, legend, theme, top, width) {
  if (!legend) return;
  let x = PAD;
  context.font = `13px ${theme.font}`;
  const entries = legend.categories ?? [legend.gradient[0], legend.gradient.at(-1)].map((color, k) => ({ color, name: legend.share ? `${100 * legend.ticks[2 * k]} %` : String(Number(legend.ticks[2 * k].toPrecision(3))) }));
  for (const { name, color } of entries) {
    const wide = context.measureText(name).width;
    if (x + wide + 40 > width) break;
    context.fillStyle = color;
    context.beginPath();
    context.arc(x + 6, top + 12, 6, 0, 2 * Math.PI);
    context.fill();
    context.fillStyle = theme.text;
    context.fillText(name, x + 18, top + 12);
    x += wide + 40;
  }
}
