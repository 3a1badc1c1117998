// Asks the server what is read off the plane: one question at a time, and after it the newest.

export class Reader {
  /** take: called with each reading. */
  constructor(take) {
    this.take = take;
    this.asking = false;
    this.waiting = null;
  }

  /** data: of the component. places: key → values. */
  ask(data, places) {
    this.waiting = { data, places };
    if (!this.asking) this.next();
  }

  async next() {
    const { data, places } = this.waiting;
    this.waiting = null;
    this.asking = true;
    try {
      const response = await fetch(urlOf(data, places), { headers: { "Accept-Language": data.language } });
      if (response.ok && !this.ended) this.take(await response.json());
    } catch {
      // Without the server the points still move; their numbers come with the next answer.
    } finally {
      this.asking = false;
      if (this.waiting && !this.ended) this.next();
    }
  }

  destroy() {
    this.ended = true;
  }
}

function urlOf({ api, live, language }, places) {
  const url = new URL(api, window.location.origin);
  const params = { ask: live.ask, about: live.about, k: live.n_nearest, lang: language };
  for (const [name, value] of Object.entries(params)) url.searchParams.set(name, value);
  for (const [key, [x, y]] of Object.entries(places)) url.searchParams.append("p", `${x},${y},${key}`);
  return url;
}
