// The data routes of one vector set.

/** An answer that says what is wrong, in the person's language. */
export class ApiError extends Error {
  constructor(status, message) {
    super(message);
    this.status = status;
  }
}

export class Api {
  constructor({ base, workspace, vectors, language }) {
    this.root = new URL(`${base}/api/w/${encodeURIComponent(workspace)}/`, window.location.origin);
    this.vectors = vectors;
    this.language = language;
  }

  url(path, params = {}) {
    const url = new URL(path, this.root);
    for (const [name, value] of Object.entries(params)) {
      if (value !== null && value !== undefined) url.searchParams.set(name, value);
    }
    return url;
  }

  ofVectors(path, params) {
    return this.url(`vectors/${encodeURIComponent(this.vectors)}/${path}`, params);
  }

  async fetch(url, options = {}) {
    const headers = { "Accept-Language": this.language, ...options.headers };
    const response = await fetch(url, { ...options, headers });
    if (response.ok) return response;
    const problem = await response.json().catch(() => ({}));
    throw new ApiError(response.status, problem.message ?? response.statusText);
  }

  async json(url, signal) {
    return (await this.fetch(url, { signal })).json();
  }

  /** Coordinates and rows of a projection, or of what is `drawn` in its place: `{n, dim, xy, rows, bounds}`. */
  async points(projection, drawn) {
    const response = await this.fetch(this.url(drawn?.points ?? `projections/${encodeURIComponent(projection)}/points`));
    const buffer = await response.arrayBuffer();
    const head = new DataView(buffer);
    const n = head.getUint32(8, true);
    const dim = head.getUint32(12, true);
    const rows = new Int32Array(buffer, 16 + 4 * n * dim, n);
    const values = new Float32Array(buffer, 16, n * dim);
    return { n, rows, xy: dim === 2 ? values : firstTwo(values, n, dim), bounds: drawn?.bounds };
  }

  /** What people read for each row. */
  async labels() {
    const text = await (await this.fetch(this.ofVectors("labels"))).text();
    return text === "" ? [] : text.split("\u0000");
  }

  async columns() {
    return (await this.json(this.ofVectors("columns"))).columns;
  }

  /** One column for all rows: `{kind, legend | min, max, values}`. */
  column(name) {
    return this.packed(this.ofVectors("column", { name }));
  }

  /** Groups of what lies near in the space, as a column that also has `{groups, silhouette, by_chance, arbitrary}`. */
  groups(n) {
    return this.packed(this.ofVectors("groups", { n }));
  }

  /** Of each item the share of true neighbours that the map keeps, as a column that also has `{share, measured, of}`. */
  kept(projection) {
    return this.packed(this.url(`projections/${encodeURIComponent(projection)}/kept`));
  }

  /** What a map shows wrongly about an item: `{lost, false_friends}`. */
  misplaced(projection, params, signal) {
    return this.json(this.url(`projections/${encodeURIComponent(projection)}/misplaced`, params), signal);
  }

  async packed(url) {
    const buffer = await (await this.fetch(url)).arrayBuffer();
    const length = new DataView(buffer).getUint32(0, true);
    const head = JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, 4, length)));
    const values = head.kind === "category" ? new Uint16Array(buffer, 4 + length) : new Float32Array(buffer, 4 + length);
    return { ...head, values };
  }

  /** `linked`: an item that is unknown here is no error, but has no `item` in the answer. */
  neighbors(which, { k, top, linked }, signal) {
    return this.json(this.ofVectors("neighbors", { ...which, k, top, linked: linked ? 1 : null }), signal);
  }

  async search(q, limit, signal) {
    return (await this.json(this.ofVectors("search", { q, limit }), signal)).matches;
  }

  items(params, signal) {
    return this.json(this.ofVectors("items", params), signal);
  }

  /** A CSV of some rows, made by the server so that spreadsheets run no formula. */
  async itemsCsv(rows) {
    const headers = { "Content-Type": "application/json" };
    return (await this.fetch(this.ofVectors("items.csv"), { method: "POST", headers, body: JSON.stringify({ rows }) })).blob();
  }
}

function firstTwo(values, n, dim) {
  const xy = new Float32Array(2 * n);
  for (let i = 0; i < n; i++) {
    xy[2 * i] = values[dim * i];
    xy[2 * i + 1] = values[dim * i + 1];
  }
  return xy;
}
