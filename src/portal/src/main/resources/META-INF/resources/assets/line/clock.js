/**
 * Two clocks of this device: the wall clock, which may be wrong, and the monotonic one, which counts from the start of a
 * run of this page (a boot). Samples say what the server's clock said at a moment of the monotonic one; the instant of a
 * tap is derived from them, here to be shown and on the server to count. What is sent is never corrected.
 */
import { uuid } from "./uuid.js";

const TRIES = 5;
/** More than a day of samples, one a minute. */
const REMEMBERED = 2000;
const TICK_MS = 1000;
const JUMP_MS = 200;
/** An event cannot have waited longer than this to be handled: its stamp is of another clock. */
const LONGEST_WAIT_MS = 60000;

export class Clock {
  constructor(store) {
    this.store = store;
    this.boot = uuid();
    this.samples = [];
    this.sleptThrough = false;
  }

  async start() {
    this.samples = (await this.store.all("samples")).slice(-REMEMBERED);
    this.drift = this.#drift();
    setInterval(() => this.#watch(), TICK_MS);
    document.addEventListener("visibilitychange", () => (this.sleptThrough ||= document.hidden));
  }

  /** The moment of a keystroke or a touch, by both clocks, in milliseconds. */
  stamp(event) {
    const now = performance.now();
    const waited = now - event.timeStamp;
    const monotonic = waited >= 0 && waited < LONGEST_WAIT_MS ? event.timeStamp : now;
    return { at: Math.round(Date.now() - (now - monotonic)), monotonic: Math.max(0, Math.round(monotonic)), boot: this.boot };
  }

  /** By the server's clock, as far as it is known, in milliseconds since 1970. */
  instant({ at, monotonic, boot }) {
    const sample = this.#nearest(boot, monotonic);
    return Math.round(sample ? sample.serverAt + (monotonic - sample.monotonic) : at + (this.offset() ?? 0));
  }

  now() {
    return this.instant({ at: Date.now(), monotonic: performance.now(), boot: this.boot });
  }

  /** How far the server's clock is ahead of this device's wall clock; null where nobody knows yet. */
  offset() {
    const last = this.samples.at(-1);
    return last ? last.serverAt - last.at : null;
  }

  isMeasured() {
    return this.knows(this.boot);
  }

  knows(boot) {
    return this.samples.some((sample) => sample.boot === boot);
  }

  /** The samples of a boot that its taps between these two moments are derived from. */
  around(boot, from, to) {
    const own = this.samples.filter((sample) => sample.boot === boot);
    const first = own.findLastIndex((sample) => sample.monotonic <= from);
    const last = own.findIndex((sample) => sample.monotonic > to);
    return own.slice(Math.max(first, 0), last < 0 ? undefined : last + 1).slice(0, 100);
  }

  /** The boots before and after, by the wall clock, that saw the network. */
  neighbours(from, to) {
    const before = this.samples.findLast((sample) => sample.at <= from);
    const after = this.samples.find((sample) => sample.at > to);
    return new Set([before, after].filter(Boolean).map(({ boot }) => boot));
  }

  /** Of some tries the one with the shortest way there and back knows best. */
  async measure() {
    let best = null;
    for (let i = 0; i < TRIES; i++) {
      const sample = await this.#sample();
      if (!best || sample.roundTrip < best.roundTrip) best = sample;
    }
    this.samples.push(await this.store.add("samples", best));
  }

  async #sample() {
    const boot = this.boot;
    const before = performance.now();
    const answer = await fetch("/race-day/clock", { cache: "no-store" });
    if (!answer.ok) throw new TypeError(`clock ${answer.status}`);
    const { millis } = await answer.json();
    const after = performance.now();
    const monotonic = (before + after) / 2;
    return {
      boot,
      monotonic: Math.round(monotonic),
      at: Math.round(Date.now() - (after - monotonic)),
      serverAt: millis,
      roundTrip: Math.ceil(after - before),
    };
  }

  /** The last one before; else the first one after. */
  #nearest(boot, monotonic) {
    const own = this.samples.filter((sample) => sample.boot === boot);
    return own.findLast((sample) => sample.monotonic <= monotonic) ?? own[0];
  }

  /**
   * A monotonic clock may stand still while the device sleeps. If the clocks come apart while this page was out of sight,
   * it slept: what follows is a new boot. If they come apart before our eyes, somebody set the wall clock.
   */
  #watch() {
    const drift = this.#drift();
    if (Math.abs(drift - this.drift) > JUMP_MS && this.sleptThrough) {
      this.boot = uuid();
    }
    this.drift = drift;
    this.sleptThrough = document.hidden;
  }

  #drift() {
    return Date.now() - performance.now();
  }
}
