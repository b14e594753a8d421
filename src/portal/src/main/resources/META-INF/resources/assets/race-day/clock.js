/** Two clocks: this device's, which may be wrong, and the server's, by which the gun is told. */

const SAMPLES = 5;
const AGAIN_MS = 60000;
/** Below this the network cannot tell the clocks apart. */
const NOISE_MS = 30;

export class Clock {
  constructor(store) {
    this.store = store;
    this.offset = 0;
    this.isKnown = false;
    this.bootId = crypto.randomUUID();
  }

  async start() {
    this.offset = (await this.store.kept("offset")) ?? 0;
    await this.#measure(SAMPLES);
    setInterval(() => this.#measure(2), AGAIN_MS);
  }

  /** The moment of a keystroke or touch, in milliseconds since 1970 by the server's clock. */
  at(event) {
    return Math.round(this.wall(event) + this.offset);
  }

  /** The same by this device's clock. */
  wall(event) {
    return Date.now() - (performance.now() - event.timeStamp);
  }

  now() {
    return Date.now() + this.offset;
  }

  /** The sample with the shortest way there and back knows best. */
  async #measure(count) {
    let best = null;
    for (let i = 0; i < count; i++) {
      const sample = await this.#sample().catch(() => null);
      if (sample && (!best || sample.way < best.way)) {
        best = sample;
      }
    }
    if (best) {
      const sure = Math.abs(best.offset) > best.way / 2 + NOISE_MS;
      this.offset = sure ? best.offset : 0;
      this.isKnown = true;
      await this.store.keep("offset", this.offset);
    }
  }

  async #sample() {
    const sent = Date.now();
    const before = performance.now();
    const answer = await fetch("/race-day/clock", { cache: "no-store" });
    const { millis } = await answer.json();
    const way = performance.now() - before;
    return { way, offset: millis - (sent + way / 2) };
  }
}
