// Colours, legend and the names of groups, as chosen.

import { colorPoints } from "./color.js";
import { groupPlaces, noteOf } from "./derived.js";

export function paintMap(map) {
  const { stage, chooser, theme, texts } = map;
  if (!stage.points) return;
  const column = chooser.color ? map.column : null;
  const { rgba, legend } = colorPoints({ rows: stage.points.rows, column, theme, highlight: map.category ?? null, marked: map.marked ?? null });
  stage.setColors(rgba);
  stage.show({ groups: column?.groups ? groupPlaces(column, stage.points, stage.count, map.labels) : null });
  map.host.dataset.groups = String(stage.scene.groups?.length ?? 0);
  map.legendNow = legend;
  map.legend.show(legend, chooser.color ? map.toolbar.columnName(chooser.color) : "", map.category ?? null, noteOf(column, texts));
}
