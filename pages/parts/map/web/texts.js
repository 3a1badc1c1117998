// The interface's texts in one language, and numbers written its way.

const NUMBERS = { kk: "ru" }; // Kazakh writes numbers like Russian, and browsers seldom know how it does
const NEGATIVE_ZERO = /^-(?=[^1-9]*$)/;

/** What the language's formats write, with a true minus sign, and none before a zero; as `core.locales` does. */
export function withMinus(written) {
  return written.replace(NEGATIVE_ZERO, "").replace("-", "−");
}

export class Texts {
  /** `messages`: id → text with `{name}` placeholders; their ids begin with the name of the room. */
  constructor(messages, language, room = "map") {
    this.messages = messages;
    this.room = room;
    this.language = language;
    this.formats = new Map();
    this.numbers = NUMBERS[language] ?? language;
  }

  /** The text of a message; numbers among the values are written the language's way. */
  t(id, values = {}) {
    const message = this.messages[`${this.room}-${id}`] ?? id;
    return message.replace(/\{(\w+)\}/g, (whole, name) => {
      const value = values[name];
      return value === undefined ? whole : typeof value === "number" ? this.number(value) : value;
    });
  }

  /** A number with a fixed number of decimals, or as it comes. */
  number(value, decimals) {
    if (!this.formats.has(decimals)) {
      const digits = decimals === undefined ? { maximumFractionDigits: 4 }
        : { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
      const options = { ...digits, useGrouping: "min2" }; // so that 1984 stays a year
      this.formats.set(decimals, new Intl.NumberFormat(this.numbers, options));
    }
    return withMinus(this.formats.get(decimals).format(value));
  }

  /** A share from 0 to 1 as a percentage. */
  percent(share) {
    return withMinus(new Intl.NumberFormat(this.numbers, { style: "percent", maximumFractionDigits: 0 }).format(share));
  }

  /** A metadata value: numbers as numbers, unknown as a dash. */
  value(value) {
    if (value === null || value === undefined || value === "") return "–";
    return typeof value === "number" ? this.number(value) : String(value);
  }
}
