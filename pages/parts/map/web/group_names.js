// Names of groups, large while the whole map is seen; nearer, the items' own labels say more.

export const GROUPS_UNTIL = 2.2; // zoom
const SIZE = 16;
const LINE = 1.2;
const ONE_LINE = 34; // letters
const SHIFTS = [0, -1, 1, -2, 2, -3, 3]; // in heights of the name, where its own place is taken

/** Labels as `Overlay.write` takes them, with x and y, one for each line of a name; the larger groups come first. */
export function placeGroups({ groups, camera, theme, labelScale }, places, measure) {
  const size = SIZE * labelScale;
  const font = `700 ${size}px ${theme.font}`;
  const found = [];
  for (const group of groups) {
    const whole = group.lines.join(" · ");
    const lines = whole.length <= ONE_LINE ? [whole] : group.lines;
    const widths = lines.map((text) => measure.width(text, font));
    const [width, height] = [Math.max(...widths), lines.length * size * LINE];
    const [x, y] = camera.toScreen(group.x, group.y);
    const left = Math.min(Math.max(x - width / 2, 4), places.width - width - 4); // a name may not leave the picture
    const shift = SHIFTS.find((each) => places.take(left, y - height / 2 + each * height, width, height));
    if (shift === undefined) continue;
    const top = y - height / 2 + shift * height;
    lines.forEach((text, k) => {
      found.push({ text, font, size, x: left + (width - widths[k]) / 2, y: top + (k + 0.5) * size * LINE, dx: 0, dy: 0 });
    });
  }
  return found;
}
