// The sentence with its window.

import { mounter } from "../map/mounter.js";

export const mount = mounter({ window: async () => (await import("./window.js")).WindowView }, "windows.css");
