// The map, the moving map and the field that chooses an item.

import { mounter } from "./mounter.js";

export const mount = mounter({
  map: async () => (await import("./map.js")).MapView,
  live: async () => (await import("./live.js")).LiveView,
  field: async () => (await import("./field.js")).ItemField,
}, "map.css");
