/** Sends what was done here until it is answered, and reads the list again. Nothing here stands in the way of the next guest. */
import { ask, Away, Refused } from "../line/ask.js";

const PAUSE_MS = 3000;
const LONGEST_PAUSE_MS = 15000;
const LIST_MS = 30000;
const AT_A_TIME = 100;

export class Sync extends EventTarget {
  /** @param desk answers { event, code }, or nothing while no code is known */
  constructor({ book, guests }, desk, renew) {
    super();
    Object.assign(this, { book, guests, desk, renew });
    this.state = { isOffline: false, trouble: "" };
    this.pause = PAUSE_MS;
    this.listDue = 0;
  }

  start() {
    addEventListener("online", () => this.soon());
    this.book.addEventListener("change", () => this.book.unsent().length && !this.state.isOffline && this.soon());
    this.#loop();
  }

  soon() {
    this.isWoken = true;
    this.wake?.();
  }

  async #loop() {
    for (;;) {
      this.isWoken = false;
      await this.#round();
      this.dispatchEvent(new Event("change"));
      await new Promise((resolve) => {
        this.wake = resolve;
        setTimeout(resolve, this.isWoken ? 0 : this.pause);
      });
    }
  }

  async #round() {
    const desk = this.desk();
    if (!desk) return;
    try {
      await this.#send(desk);
      await this.#read(desk);
      this.state = { isOffline: false, trouble: "" };
      this.pause = PAUSE_MS;
    } catch (failure) {
      if (!(failure instanceof Away || failure instanceof Refused)) console.error(failure);
      this.state = failure instanceof Refused ? { isOffline: false, trouble: failure.message } : { isOffline: true, trouble: "" };
      this.pause = Math.min(this.pause * 2, LONGEST_PAUSE_MS);
    }
  }

  async #send({ event, code }) {
    for (let batch; (batch = this.book.unsent().filter((one) => one.event === event).slice(0, AT_A_TIME)).length; ) {
      const body = { checkIns: batch.map(told) };
      const { items } = await ask(`/api/registration/events/${event}/check-ins`, { code, method: "POST", body });
      await this.book.answered(items);
      this.listDue = 0;
    }
  }

  async #read({ event, code }) {
    if (performance.now() < this.listDue) return;
    await this.renew();
    await this.guests.take(event, code);
    this.listDue = performance.now() + LIST_MS;
  }
}

function told({ nonce, entryId, deed, bib, was, although, at }) {
  return { nonce, entryId, deed, bib: bib || undefined, was: was || undefined, although: although || undefined, at };
}
