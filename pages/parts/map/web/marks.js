// Marks that differ by shape, not by colour alone.

/** A hollow ring that is crossed out: near on the map, but not in the space. */
export function cross(context, [x, y], radius, theme) {
  const arm = radius + 3;
  for (const [color, width] of [[theme.background, 5], [theme.text, 1.8]]) {
    Object.assign(context, { strokeStyle: color, lineWidth: width });
    context.beginPath();
    context.arc(x, y, radius, 0, 2 * Math.PI);
    context.moveTo(x - arm * Math.SQRT1_2, y - arm * Math.SQRT1_2);
    context.lineTo(x + arm * Math.SQRT1_2, y + arm * Math.SQRT1_2);
    context.stroke();
  }
}
