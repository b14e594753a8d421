/** The codes of this device, and what they are for: the event, its races with names and guns, kept for when nobody answers. */
import { ask } from "./ask.js";
import { spelled } from "./bibs.js";

export class Pass {
  constructor(store) {
    this.store = store;
    this.codes = {};
    this.own = null;
    this.starters = new Map();
  }

  async open() {
    this.codes = (await this.store.kept("codes")) ?? {};
    this.own = (await this.store.kept("own")) ?? null;
    for (const { id } of this.own?.races ?? []) {
      this.seat(id, (await this.store.kept(`starters ${id}`)) ?? []);
    }
  }

  /** Tries a code; the one before stays in use until this one has been answered. */
  async join(code) {
    await this.#learn(code);
    await this.readStarters();
  }

  /** Reads again what the current code is for. */
  async renew() {
    await this.#learn(this.code());
  }

  code(event = this.own?.event.id) {
    return this.codes[event];
  }

  race(id) {
    return this.own?.races.find((race) => race.id === id);
  }

  /** Who is in a race, by bib. */
  startersOf(race) {
    return this.starters.get(race) ?? new Map();
  }

  async readStarters() {
    for (const { id } of this.own.races) await this.readStartersOf(id);
  }

  async readStartersOf(race) {
    const list = await ask(`/api/results/races/${race}/start-list-for-devices`, { code: this.code() });
    this.seat(race, await this.store.keep(`starters ${race}`, list));
  }

  async keepCode(event, code) {
    if (this.codes[event] !== code) this.codes = await this.store.keep("codes", { ...this.codes, [event]: code });
  }

  seat(race, list) {
    this.starters.set(race, new Map(list.filter((one) => one.bib).map((one) => [spelled(one.bib), one])));
  }

  async #learn(code) {
    this.own = await this.store.keep("own", await ask("/api/results/devices/own", { code }));
    await this.keepCode(this.own.event.id, code);
  }
}
