// The training film.

import { mounter } from "../map/mounter.js";

export const mount = mounter({ film: async () => (await import("./film.js")).FilmView }, "film.css");
