// Where Streamlit's component starts: one moving picture for each place.

import { Picture } from "./picture.js";

const pictures = new WeakMap(); // place → {picture, calls}

/** Called by Streamlit at first and whenever the script's data change. Returns the clean-up. */
export async function mount(component) {
  const place = component.parentElement.querySelector(".e2v");
  await styled(component.parentElement);
  let known = pictures.get(place);
  if (!known) pictures.set(place, (known = { picture: new Picture(place), calls: 0 }));
  known.picture.show(component.data);
  const call = ++known.calls;
  return () => {
    // A call that was overtaken is cleaned up while a later one shows the same picture: only the last may end it.
    if (pictures.get(place) !== known || known.calls !== call) return;
    pictures.delete(place);
    known.picture.end();
  };
}

function styled(root) {
  root.motionStyle ??= new Promise((done) => {
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = new URL("./motion.css", import.meta.url).href;
    link.addEventListener("load", done);
    link.addEventListener("error", done);
    root.prepend(link);
  });
  return root.motionStyle;
}
