// The plane whose points can be dragged.

import { mounter } from "../map/mounter.js";

export const mount = mounter({ plane: async () => (await import("./plane.js")).PlaneView }, "plane.css");
