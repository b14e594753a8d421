/** What this desk did, and what was answered. A saying is on the disk before the screen shows it, and is never changed. */
import { uuid } from "../line/uuid.js";

export class Book extends EventTarget {
  constructor(store) {
    super();
    this.store = store;
    this.sayings = [];
    this.offset = 0;
  }

  async open() {
    const [sayings, answers] = await Promise.all([this.store.all("sayings"), this.store.all("answers")]);
    const said = new Map(answers.map(({ sequence, item }) => [sequence, item]));
    this.sayings = sayings.map((saying) => ({ ...saying, answer: said.get(saying.sequence) ?? null }));
    this.offset = (await this.store.kept("offset")) ?? 0;
  }

  /** @param what { entryId, deed, bib, was, although }, and event and name for the screen */
  async say(what) {
    const at = new Date(Date.now() + this.offset).toISOString();
    const saying = await this.store.add("sayings", { nonce: uuid(), at, ...what });
    this.sayings.push({ ...saying, answer: null });
    this.#changed();
  }

  /** @param items of the service, each with the nonce of what it answers */
  async answered(items) {
    const answers = new Map(items.map((item) => [item.nonce, { ...item, heardAt: Date.now() }]));
    const known = this.sayings.filter(({ nonce, answer }) => !answer && answers.has(nonce));
    await this.store.answer("sayings", known.map((one) => ({ ...answers.get(one.nonce), sequence: one.sequence })));
    known.forEach((one) => (one.answer = answers.get(one.nonce)));
    this.#changed();
  }

  unsent() {
    return this.sayings.filter(({ answer }) => !answer);
  }

  /** What a human has to look at, the latest first. */
  attention() {
    return this.sayings.filter(({ answer }) => ["CONFLICT", "REFUSED"].includes(answer?.answer)).reverse();
  }

  /** A row of the list with what happened here since it was read. */
  now(row, takenAt) {
    return this.sayings
      .filter((one) => one.entryId === row.entryId && isNewer(one, takenAt))
      .reduce((before, one) => ({ ...before, ...effect(one), isUnsent: before.isUnsent || !one.answer }), row);
  }

  async adjust(serverAt) {
    this.offset = await this.store.keep("offset", Date.parse(serverAt) - Date.now());
  }

  #changed() {
    this.dispatchEvent(new Event("change"));
  }
}

/** Not yet answered, or done after the list was read. */
function isNewer({ answer }, takenAt) {
  return !answer || (answer.answer === "DONE" && answer.heardAt > takenAt);
}

function effect({ deed, bib, at }) {
  const worn = bib ? { bib } : {};
  if (deed === "IN") return { status: "CHECKED_IN", checkedInAt: at, checkedInBy: "this desk", ...worn };
  return deed === "OUT" ? { status: "CONFIRMED", checkedInAt: null, checkedInBy: null } : worn;
}
