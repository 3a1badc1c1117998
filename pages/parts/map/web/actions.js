// What the controls and the keys of a map do.

/** For the toolbar. */
export function toolbarActions(map) {
  return {
    find: (query, signal) => map.api.search(query, 8, signal),
    found: (match) => map.chooser.choose({ i: match.i }, { fly: "always" }),
    unknown: (query, matches) => map.say(map.texts.t(matches.length ? "unknown-did-you-mean" : "unknown", {
      item: query, suggestions: matches.slice(0, 3).map(({ label }) => label).join(", "),
    })),
    back: () => map.chooser.travel(-1), forward: () => map.chooser.travel(1),
    show: (mode) => map.setMode(mode), trust: (on) => map.chooser.setTrust(on),
    color: (name) => map.chooser.setColor(name), neighbors: (k) => map.chooser.setNeighbors(k), top: (top) => map.chooser.setTop(top),
    labels: (scale) => map.stage.show({ labelScale: scale }),
    picture: () => map.savePicture(),
  };
}

/** For the keyboard. */
export function keyActions(map) {
  return {
    walk: (step) => map.chooser.walk(step), enter: () => map.chooser.enter(),
    clear: () => (map.area.element.hidden ? map.chooser.clear() : map.clearArea()),
    zoom: (factor) => map.zoom(factor), fit: () => map.fit(), search: () => map.toolbar.search.input.focus(),
    back: () => map.chooser.travel(-1), forward: () => map.chooser.travel(1),
  };
}
