// The map by keyboard: arrows walk the neighbours, Enter goes on, plus and minus zoom, slash searches, Escape clears.

const STEPS = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** A keydown handler. actions: `walk(step)`, `enter()`, `zoom(factor)`, `fit()`, `clear()`, `search()`, `back()`, `forward()`. */
export function keyboard(actions) {
  const keys = {
    Enter: actions.enter, " ": actions.enter,
    "+": () => actions.zoom(1.4), "=": () => actions.zoom(1.4), "-": () => actions.zoom(1 / 1.4),
    0: actions.fit, Escape: actions.clear, "/": actions.search,
  };
  return (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key in STEPS) actions.walk(STEPS[event.key]);
    else if (event.key === "Backspace") (event.shiftKey ? actions.forward : actions.back)();
    else if (event.key in keys) keys[event.key]();
    else return;
    event.preventDefault();
  };
}
