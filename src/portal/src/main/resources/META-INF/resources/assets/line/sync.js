/**
 * Sends what waits, again and again until it is answered. Uploads may repeat: device and sequence name everything. Nothing
 * here ever stands in the way of a tap, and one item that is refused stands in the way of no other.
 */
import { ask, Away, Refused } from "./ask.js";
import { batches, body, clockBody, parts } from "./batches.js";

const PAUSE_MS = 1000;
const IDLE_MS = 5000;
const LONGEST_PAUSE_MS = 15000;
/** Answers about the batch, not about the device that sent it. */
const UNFIT = [400, 409, 413, 422];

export class Sync extends EventTarget {
  /** @param chores what else is asked when somebody answers: [{ every, run }], in milliseconds */
  constructor({ store, book, clock, pass }, chores = []) {
    super();
    Object.assign(this, { store, book, clock, pass });
    this.chores = chores.map((chore) => ({ ...chore, due: 0 }));
    this.told = new Set();
    this.pause = PAUSE_MS;
    this.state = { isOffline: false, trouble: "" };
  }

  start() {
    addEventListener("online", () => this.soon());
    this.book.addEventListener("change", () => this.book.unsent.size && !this.state.isOffline && this.soon());
    this.#loop();
  }

  soon() {
    this.isWoken = true;
    this.wake?.();
  }

  #rest() {
    return new Promise((resolve) => {
      this.wake = resolve;
      setTimeout(resolve, this.isWoken ? 0 : this.pause);
    });
  }

  async #loop() {
    for (;;) {
      this.isWoken = false;
      await this.#round();
      this.dispatchEvent(new Event("change"));
      await this.#rest();
    }
  }

  async #round() {
    try {
      this.state = { isOffline: false, trouble: await this.#everything() };
      const isStuck = this.state.trouble && this.book.unsent.size;
      this.pause = isStuck ? LONGEST_PAUSE_MS : this.book.unsent.size ? PAUSE_MS : IDLE_MS;
    } catch (failure) {
      if (!(failure instanceof Away) && !(failure instanceof TypeError)) console.error(failure);
      this.state = { ...this.state, isOffline: true };
      this.pause = Math.min(this.pause * 2, LONGEST_PAUSE_MS);
    }
  }

  /** Answers what was refused, in words. */
  async #everything() {
    if (!this.clock.isMeasured()) await this.clock.measure();
    const trouble = await this.#upload();
    await this.#doChores();
    return trouble || (this.chores.find((chore) => chore.trouble)?.trouble ?? "");
  }

  async #upload() {
    const stuck = new Set();
    let trouble = "";
    for (let batch; (batch = batches(this.book).find(({ race }) => !stuck.has(race))); ) {
      try {
        await this.#send(batch);
      } catch (failure) {
        if (!(failure instanceof Refused)) throw failure;
        stuck.add(batch.race);
        trouble = failure.message;
      }
    }
    return trouble;
  }

  async #send(batch) {
    try {
      if (batch.taps.length) await this.#tellClock(batch);
      await this.#answered(batch, await this.#post(batch, body(batch, this.store.device, this.clock)));
    } catch (failure) {
      if (!(failure instanceof Refused) || !UNFIT.includes(failure.status)) throw failure;
      await this.#unfit(batch, failure);
    }
  }

  #post({ event, race, path }, sent) {
    const code = this.pass.code(event);
    if (!code) throw new Refused(0, { detail: "This device has no code for this event yet." });
    return ask(`/api/results/races/${race}/${path}`, { code, method: "POST", body: sent });
  }

  /** A boot that never saw the network is told by the clocks of the boots around it. */
  async #tellClock(batch) {
    if (this.clock.knows(batch.boot)) return;
    const moments = batch.taps.map((tap) => tap.at);
    for (const boot of this.clock.neighbours(Math.min(...moments), Math.max(...moments))) {
      const told = `${batch.race} ${boot}`;
      if (!this.told.has(told)) await this.#post(batch, clockBody(this.store.device, this.clock, boot));
      this.told.add(told);
    }
  }

  /** The good ones go on in smaller uploads; the one that is left is refused, and stays here with the reason. */
  async #unfit(batch, refusal) {
    const smaller = parts(batch);
    for (const part of smaller) await this.#send(part);
    if (!smaller.length) await this.#refuse(batch, refusal.message);
  }

  /** What was said about a tap must not cost the tap itself. */
  async #refuse(batch, reason) {
    const { taps, words, readings } = batch;
    if (words.length) {
      await this.#send({ ...batch, words: [] });
      await this.book.answered("amendments", words.map((one) => refused(one, reason)));
    } else {
      await this.book.answered("taps", taps.map((one) => refused(one, reason)));
      await this.book.answered("readings", readings.map((one) => refused(one, reason)));
    }
  }

  async #answered({ taps, words, readings }, { items = [], amendments = [] }) {
    await this.book.answered("taps", complete(taps, items));
    await this.book.answered("readings", complete(readings, items));
    await this.book.answered("amendments", complete(words, amendments));
  }

  async #doChores() {
    for (const chore of this.chores.filter(({ due }) => due <= performance.now())) {
      try {
        await chore.run();
        chore.trouble = "";
      } catch (failure) {
        if (!(failure instanceof Refused)) throw failure;
        chore.trouble = failure.message;
      }
      chore.due = performance.now() + chore.every;
    }
  }

  /** Asks everything again at the next round. */
  renew() {
    this.chores.forEach((chore) => (chore.due = 0));
    this.soon();
  }
}

/** What the answer leaves out is not asked for ever. */
function complete(sent, items) {
  const answers = new Map(items.map((item) => [item.sequence, item]));
  return sent.map((one) => answers.get(one.sequence) ?? refused(one, "The server said nothing about this one."));
}

function refused({ sequence }, problem) {
  return { sequence, status: "REFUSED", problem };
}
