/**
 * Everything this device has stamped, and what became of it. A tap is raw and stays; its bib, its undoing and its bringing
 * back are amendments, which this device may say about taps of its own without anybody signed in.
 */

const KINDS = ["taps", "amendments", "readings"];

export class Book extends EventTarget {
  constructor(store) {
    super();
    this.store = store;
    this.taps = [];
    this.amendments = [];
    this.readings = [];
    this.unsent = new Set();
  }

  async open() {
    const [taps, amendments, readings, answers] = await Promise.all(
      [...KINDS, "answers"].map((kind) => this.store.all(kind)),
    );
    const said = new Map(answers.map(({ kind, sequence, item }) => [`${kind} ${sequence}`, item]));
    const answer = (kind, thing) => ({ ...thing, answer: said.get(`${kind} ${thing.sequence}`) ?? null });
    taps.forEach((tap) => this.#add("taps", { ...answer("taps", tap), words: [] }));
    amendments.forEach((words) => this.#amended(answer("amendments", words)));
    readings.forEach((reading) => this.#read(answer("readings", reading)));
  }

  /** @param stamp of the clock, with event, race, point, split and bib */
  async tap(stamp) {
    const tap = { ...(await this.store.add("taps", stamp)), answer: null, words: [] };
    this.#add("taps", tap);
    this.#changed(tap);
    return tap;
  }

  /** @param what is said: { bib } or { undone } */
  async amend(tap, what) {
    const { event, race } = tap;
    const words = await this.store.add("amendments", { event, race, of: tap.sequence, ...what });
    this.#amended({ ...words, answer: null });
    this.#changed(tap);
  }

  async read(stamp) {
    const reading = { ...(await this.store.add("readings", stamp)), answer: null };
    this.#read(reading);
    this.#changed(reading.root);
    return reading;
  }

  /** What the server said of each; what it refused is kept, and shown with its reason. */
  async answered(kind, items) {
    await this.store.answer(kind, items);
    for (const item of items) {
      const thing = this[kind].find((one) => one.sequence === item.sequence);
      thing.answer = item;
      this.unsent.delete(thing);
      this.#changed(kind === "amendments" ? this.#tapOf(thing) : (thing.root ?? thing));
    }
  }

  /** Another try for what was refused. */
  async sendAgain(tap) {
    for (const [kind, thing] of [["taps", tap], ...tap.words.map((words) => ["amendments", words])]) {
      if (thing.answer?.status === "REFUSED") {
        await this.store.forget(kind, thing.sequence);
        thing.answer = null;
        this.unsent.add(thing);
      }
    }
    this.#changed(tap);
  }

  tapsOf(race) {
    return this.taps.filter((tap) => tap.race === race);
  }

  /** Each place in the order once, however often it was corrected. */
  readingsOf(race) {
    return this.readings.filter((reading) => reading.race === race && reading.root === reading);
  }

  /** What has not been answered yet, in the order it was stamped. */
  waiting(kind) {
    return this[kind].filter((thing) => this.unsent.has(thing));
  }

  #add(kind, thing) {
    this[kind].push(thing);
    if (!thing.answer) this.unsent.add(thing);
  }

  /** Another page of this browser may have stamped the tap since: it will send the words, too. */
  #amended(words) {
    const tap = this.#tapOf(words);
    if (!tap) return;
    tap.words.push(words);
    this.#add("amendments", words);
  }

  /** One that undoes another stands in its place, or, without a bib, takes it out. */
  #read(reading) {
    const undone = this.readings.find((one) => one.sequence === reading.undoes);
    reading.root = undone?.root ?? reading;
    reading.root.last = reading;
    this.#add("readings", reading);
  }

  #tapOf(words) {
    return this.taps.find((tap) => tap.sequence === words.of);
  }

  #changed(thing) {
    this.dispatchEvent(new CustomEvent("change", { detail: thing }));
  }
}

/** The bib of a tap as it was said last; empty for none. */
export function bibOf(tap) {
  return tap.words.findLast((words) => words.bib !== undefined)?.bib ?? tap.bib ?? "";
}

export function isUndone(tap) {
  return tap.words.findLast((words) => words.undone !== undefined)?.undone ?? false;
}

export function isTakenOut({ last }) {
  return last.undoes !== undefined && !last.bib;
}

export function isSent(tap) {
  return Boolean(tap.answer) && tap.words.every((words) => words.answer);
}
