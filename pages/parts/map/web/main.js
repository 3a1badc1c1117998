// Where Streamlit's component starts: finds or makes the map, the moving map or the field in its place.

const KINDS = {
  map: async () => (await import("./map.js")).MapView,
  live: async () => (await import("./live.js")).LiveView,
  field: async () => (await import("./field.js")).ItemField,
};
const mounted = new WeakMap(); // place → {view, language, kind, turn}

/** Called by Streamlit at first and whenever the script's data or the theme change. Returns the clean-up. */
export async function mount(component) {
  const place = component.parentElement.querySelector(".e2v");
  const View = await KINDS[component.data.kind]();
  await style(component.parentElement, component.data.code);
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
}

/** The style sheet, once per place. */
function style(root, code) {
  if (root.e2vStyle) return root.e2vStyle;
  root.e2vStyle = new Promise((done) => {
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = new URL("map.css", new URL(code, window.location.origin)).href;
    link.addEventListener("load", done);
    link.addEventListener("error", done);
    root.prepend(link);
  });
  // Letters typed here are ours: Streamlit's shortcuts (R, C) can't see that they go into a field.
  for (const name of ["keydown", "keypress", "keyup"]) root.addEventListener(name, (event) => event.stopPropagation());
  return root.e2vStyle;
}
