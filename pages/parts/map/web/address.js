// The map's part of the page's address: item, k, top, color, view, trust. Everything else in it belongs to the script.
//
// Streamlit keeps its own copy of the address and writes it back whole when a script sets a parameter; so this part
// is written again whenever it gets lost, and told to the server, where the next script run finds it.

import { debounce } from "./dom.js";

export const OWNED = ["item", "k", "top", "color", "view", "trust"];

const WAIT = 80; // ms: changing the address takes the browser 30, which the answer to a click must not wait for

/** The map's parameters as they are in the address now. */
export function readAddress() {
  const params = new URLSearchParams(window.location.search);
  return Object.fromEntries(OWNED.filter((name) => params.has(name)).map((name) => [name, params.get(name)]));
}

export class Address {
  /** `travelled`: called when the person used the browser's back or forward. */
  constructor({ base, token, travelled }) {
    this.page = window.location.pathname;
    this.reportTo = new URL(`${base}/api/selection/${token}`, window.location.origin);
    this.wanted = null;
    this.soon = debounce(() => this.settle(), WAIT);
    this.onMoved = () => this.keep();
    this.onTravelled = () => {
      this.soon.cancel();
      this.wanted = null;
      if (window.location.pathname === this.page) travelled();
    };
    window.addEventListener("popstate", this.onTravelled);
    window.navigation?.addEventListener("currententrychange", this.onMoved);
    this.timer = setInterval(this.onMoved, 1000);
  }

  /** `params`: name → text; those left out are removed from the address. */
  write(params) {
    this.wanted = params;
    this.soon();
  }

  /** Writes and tells now what is waiting to be. */
  async settle() {
    this.soon.cancel();
    this.keep();
    const told = new URLSearchParams(this.wanted ?? {}).toString();
    if (this.wanted && told !== this.told) await this.send(told);
  }

  keep() {
    if (!this.wanted || window.location.pathname !== this.page) return;
    const url = new URL(window.location.href);
    for (const name of OWNED) {
      if (this.wanted[name] === undefined) url.searchParams.delete(name);
      else if (url.searchParams.get(name) !== this.wanted[name]) url.searchParams.set(name, this.wanted[name]);
    }
    const same = url.searchParams.toString() === new URLSearchParams(window.location.search).toString();
    if (!same) window.history.replaceState(window.history.state, "", url);
  }

  /** A report that gets lost is made up for by the next one, or by a reload of the page. */
  send(told) {
    this.told = told;
    return fetch(this.reportTo, { method: "POST", body: new URLSearchParams(told), keepalive: true }).catch(() => {});
  }

  destroy() {
    this.soon.cancel();
    clearInterval(this.timer);
    window.removeEventListener("popstate", this.onTravelled);
    window.navigation?.removeEventListener("currententrychange", this.onMoved);
  }
}

/** For a map that leaves the address to another one. */
export const NO_ADDRESS = { write() {}, async settle() {}, destroy() {} };
