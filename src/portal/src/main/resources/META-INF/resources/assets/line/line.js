/** One race at the line: what can be stamped, and what is known of it. The screen is another matter. */
import { spelled } from "./bibs.js";
import { bibOf, isUndone } from "./book.js";
import { clockOf, elapsed } from "./words.js";

export class Line {
  /**
   * @param parts { store, book, clock, pass }
   * @param place { event, race, zone, point, split }
   * @param guns answers [{ wave, at }]: the guns that have gone off, in milliseconds
   * @param stage answers how far the race is: once its list is printed, its clock stands
   */
  constructor({ store, book, clock, pass }, place, guns, stage = () => "") {
    Object.assign(this, { store, book, clock, pass, place, guns, stage });
    this.timeOfDay = clockOf(place.zone);
    this.queue = [];
    this.timed = new Map();
  }

  async open() {
    this.queue = (await this.store.kept(this.#queueKey())) ?? [];
    this.book.tapsOf(this.place.race).forEach((tap) => this.#count(tap));
    this.book.addEventListener("change", ({ detail }) => detail.words && this.#count(detail));
  }

  /** Resolves when the time is on the disk. */
  stamp(event, bib) {
    const tap = { ...this.#moment(event), bib: spelled(bib), ...this.#point() };
    return this.#keep(tap, (one) => this.book.tap(one));
  }

  collect(event, bib) {
    const reading = { ...this.#moment(event), bib: spelled(bib) };
    return this.#keep(reading, (one) => this.book.read(one));
  }

  /** What cannot be stored can be tried again; until then only the screen knows it. Nothing else may look like that. */
  async #keep(stamp, save) {
    let kept;
    try {
      kept = await save(stamp);
    } catch (failure) {
      const words = `${this.clockOf(stamp)} ${stamp.bib || "without bib"}`;
      throw Object.assign(failure, { words, again: () => this.#keep(stamp, save) });
    }
    if (stamp.monotonic >= 0) performance.measure("stamp to stored", { start: stamp.monotonic });
    return kept;
  }

  /** @param bib of somebody in the queue; else whoever is first */
  stampNext(event, bib = this.queue[0] ?? "") {
    const place = this.queue.indexOf(bib);
    if (place >= 0) this.queue.splice(place, 1);
    this.#keepQueue();
    return this.stamp(event, bib);
  }

  enqueue(bib) {
    this.queue.push(spelled(bib));
    this.#keepQueue();
  }

  takeOut(reading) {
    return this.correct(reading, undefined);
  }

  /** @param bib stands in the place of the one that was read; without one the reading is taken out */
  correct(reading, bib) {
    const moment = this.#moment({ timeStamp: performance.now() });
    return this.book.read({ ...moment, bib: bib && spelled(bib), undoes: reading.last.sequence });
  }

  amend(tap, what) {
    return this.book.amend(tap, what);
  }

  sendAgain(tap) {
    return this.book.sendAgain(tap);
  }

  giveBib(bib) {
    const open = this.oldestWithoutBib();
    return open && this.amend(open, { bib: spelled(bib) });
  }

  oldestWithoutBib() {
    return this.taps().find((tap) => !isUndone(tap) && !bibOf(tap));
  }

  taps() {
    return this.book.tapsOf(this.place.race);
  }

  readings() {
    return this.book.readingsOf(this.place.race);
  }

  starters() {
    return this.pass.startersOf(this.place.race);
  }

  /** All the times there are: one, or as many as the race has laps or legs. */
  hasTime(bib) {
    return isIn(this.starters().get(spelled(bib)), this.passed().get(spelled(bib)));
  }

  /** How often this device saw each bib at the finish. */
  passed() {
    const passed = new Map();
    for (const bib of this.timed.values()) passed.set(bib, (passed.get(bib) ?? 0) + 1);
    return passed;
  }

  /** The bibs of those who are still out and whose bib begins so; who has passed least comes first, then who is due first. */
  expected(beginning = "") {
    const passed = this.passed();
    return [...this.starters().entries()]
      .filter(([bib, starter]) => bib.startsWith(spelled(beginning)) && !isIn(starter, passed.get(bib)))
      .map(([bib, starter]) => ({ bib, passed: passed.get(bib) ?? 0, due: due(starter) }))
      .sort((one, other) => one.passed - other.passed || one.due - other.due)
      .map(({ bib }) => bib);
  }

  /** Since the gun of the wave, where it is known which; else the time of day. */
  timeOf(tap) {
    const at = this.clock.instant(tap);
    const gun = this.#gunOf(tap);
    return gun !== null && at >= gun ? elapsed(at - gun) : this.timeOfDay(at);
  }

  clockOf(stamp) {
    return this.timeOfDay(this.clock.instant(stamp));
  }

  /** The one gun, or the one of the wave of whoever wears the bib. */
  #gunOf(tap) {
    const guns = this.guns();
    const wave = this.starters().get(spelled(tap.words ? bibOf(tap) : tap.bib))?.waveId;
    const own = guns.find((gun) => gun.wave === wave);
    return own?.at ?? (guns.length === 1 ? guns[0].at : null);
  }

  #moment(event) {
    const { event: meet, race } = this.place;
    return { event: meet, race, ...this.clock.stamp(event) };
  }

  #point() {
    const { point = "FINISH", split } = this.place;
    return split ? { point, split } : { point };
  }

  #count(tap) {
    if (tap.race !== this.place.race || tap.point !== "FINISH") return;
    if (isUndone(tap) || !bibOf(tap)) this.timed.delete(tap.sequence);
    else this.timed.set(tap.sequence, spelled(bibOf(tap)));
  }

  #queueKey() {
    return `queue ${this.place.race}`;
  }

  /** A help, not a time: if it cannot be stored, timing goes on without. */
  #keepQueue() {
    this.store.keep(this.#queueKey(), this.queue).catch(() => {});
  }
}

/** @param passed how often they were seen here */
function isIn(starter, passed = 0) {
  return Boolean(starter?.hasOutcome) || passed >= (starter?.passages ?? 1);
}

function due({ expectedAt }) {
  return expectedAt ? Date.parse(expectedAt) : Number.MAX_SAFE_INTEGER;
}
