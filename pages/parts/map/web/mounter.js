// Where Streamlit's component starts: finds or makes the view in its place, and ends it when nobody shows it any more.

const mounted = new WeakMap(); // place → {view, language, kind, turn}

/**
 * The function that Streamlit calls at first and whenever the script's data or the theme change; it returns the clean-up.
 *
 * kinds: name → a function that loads the class of a view: `new View(place, component)`, `update(component)`,
 *   `destroy()`. sheet: name of the style sheet beside the code.
 */
export function mounter(kinds, sheet) {
  return async (component) => {
    const place = component.parentElement.querySelector(".e2v");
    const View = await kinds[component.data.kind]();
    await style(component.parentElement, component.data.code, sheet);
    let known = mounted.get(place);
    if (known && (known.language !== component.data.language || known.kind !== component.data.kind)) {
      known.view.destroy();
      known = null;
    }
    if (known) known.view.update(component);
    else {
      place.replaceChildren();
      known = { view: new View(place, component), language: component.data.language, kind: component.data.kind, turn: 0 };
      mounted.set(place, known);
    }
    const turn = ++known.turn;
    return () => {
      // A call that was overtaken is cleaned up while a later one shows the same view: only the last may end it.
      if (mounted.get(place) !== known || known.turn !== turn) return;
      mounted.delete(place);
      known.view.destroy();
    };
  };
}

/** The style sheet, once per place. */
function style(root, code, sheet) {
  if (root.e2vStyle) return root.e2vStyle;
  root.e2vStyle = new Promise((done) => {
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = new URL(sheet, new URL(code, window.location.origin)).href;
    link.addEventListener("load", done);
    link.addEventListener("error", done);
    root.prepend(link);
  });
  // Letters typed here are ours: Streamlit's shortcuts (R, C) can't see that they go into a field. A presenter's remote
  // control sends Page Up and Page Down, wherever the focus is: they go on to the page.
  const keep = (event) => { if (!event.key?.startsWith("Page")) event.stopPropagation(); };
  for (const name of ["keydown", "keypress", "keyup"]) root.addEventListener(name, keep);
  return root.e2vStyle;
}
