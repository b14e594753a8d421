/**
 * Sends what was stored, again and again until it is answered. Uploads may repeat: device and sequence name a tap. The
 * taps themselves go with a device code, which outlives the session; what an official decides about them needs the session.
 */

const BATCH = 200;
const PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 15000;

class SignedOut extends Error {}

export class Sync {
  /**
   * @param race and event, their ids
   * @param changed called after each answer, and when the network comes or goes: ({ offline, signedOut })
   */
  constructor(store, clock, { race, event }, changed) {
    Object.assign(this, { store, clock, race, event, changed });
    this.pause = PAUSE_MS;
    this.taps = [];
    this.names = new Map();
    this.state = { offline: false, signedOut: false };
  }

  async start() {
    this.taps = await this.store.tapsOf(this.race);
    this.names = new Map((await this.store.kept(`names ${this.race}`)) ?? []);
    addEventListener("online", () => this.soon());
    this.#loop();
  }

  async add(tap) {
    this.taps.push(await this.store.add(tap));
    this.soon();
  }

  /** Gives a tap a bib. One that was sent stays as it was; the bib is an assignment then. */
  async assign(tap, bib) {
    if (tap.sent) {
      tap.wish = { kind: "assignment", bib };
    } else {
      tap.bib = bib;
    }
    tap.trouble = null;
    await this.#changed(tap);
  }

  async undo(tap) {
    if (!tap.sent) {
      tap.bib = null;
    }
    tap.wish = { kind: "dismissal" };
    await this.#changed(tap);
  }

  async bringBack(tap) {
    tap.wish = tap.answer?.state === "DISMISSED" ? { kind: "return" } : null;
    await this.#changed(tap);
  }

  unsynced() {
    return this.taps.filter((tap) => !tap.answer || tap.wish).length;
  }

  soon() {
    this.pause = PAUSE_MS;
    this.wake?.();
  }

  async #changed(tap) {
    await this.store.change(tap);
    this.changed(this.state);
    this.soon();
  }

  async #loop() {
    for (;;) {
      await this.#round();
      this.changed(this.state);
      await new Promise((resolve) => {
        this.wake = resolve;
        setTimeout(resolve, this.pause);
      });
    }
  }

  async #round() {
    try {
      await this.#prepare();
      await this.#upload();
      await this.#rule();
      this.pause = this.unsynced() ? PAUSE_MS : PAUSE_MS * 5;
      this.state = { offline: false, signedOut: false };
    } catch (failure) {
      this.pause = Math.min(this.pause * 2, LONGEST_PAUSE_MS);
      this.state = { offline: !(failure instanceof SignedOut), signedOut: failure instanceof SignedOut };
    }
  }

  async #prepare() {
    this.code ??= (await this.store.kept(`code ${this.event}`)) ?? (await this.#mint());
    if (!this.fresh) {
      await this.#readNames();
      this.fresh = true;
    }
  }

  async #mint() {
    const answer = await this.#inSession(`/race-day/${this.race}/device`);
    if (!answer.ok) throw new Error(`device ${answer.status}`);
    const { code } = await answer.json();
    return this.store.keep(`code ${this.event}`, code);
  }

  async #readNames() {
    const answer = await this.#asDevice(`/api/results/races/${this.race}/start-list-for-devices`);
    const people = await answer.json();
    const names = people.filter((one) => one.bib).map((one) => [one.bib, one.name]);
    this.names = new Map(await this.store.keep(`names ${this.race}`, names));
  }

  async #upload() {
    let waiting;
    while ((waiting = this.taps.filter((tap) => !tap.answer)).length) {
      const { bootId } = waiting[0];
      const batch = waiting.filter((tap) => tap.bootId === bootId).slice(0, BATCH);
      for (const tap of batch.filter((one) => !one.sent)) {
        tap.sent = true;
        await this.store.change(tap);
      }
      const answer = await this.#asDevice(`/api/results/races/${this.race}/crossings`, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ device: this.store.device, bootId, crossings: batch.map(stamp) }),
      });
      const { items } = await answer.json();
      for (const item of items) {
        const tap = batch.find((one) => one.sequence === item.sequence);
        tap.answer = item;
        await this.store.change(tap);
      }
      this.changed(this.state);
    }
  }

  /** What was decided about taps that have arrived: a bib, an undo. */
  async #rule() {
    for (const tap of this.taps.filter((one) => one.wish && one.answer?.crossingId)) {
      const { kind, bib } = tap.wish;
      const path = `/race-day/${this.race}/taps/${tap.answer.crossingId}/${kind}`;
      const answer = await this.#inSession(path, new URLSearchParams(bib ? { bib } : {}));
      const said = await answer.json();
      if (answer.ok) {
        tap.given = said.bib;
        tap.answer = { ...tap.answer, state: said.state, reason: said.reason, name: said.name };
      } else {
        tap.trouble = said.detail ?? `refused (${answer.status})`;
      }
      tap.wish = null;
      await this.store.change(tap);
    }
  }

  async #asDevice(path, options = {}) {
    const answer = await fetch(path, {
      ...options,
      headers: { ...options.headers, Authorization: `Device ${this.code}` },
    });
    if (answer.status === 401 || answer.status === 403) {
      await this.store.keep(`code ${this.event}`, undefined);
      this.code = undefined;
    }
    if (!answer.ok) throw new Error(`${path} ${answer.status}`);
    return answer;
  }

  async #inSession(path, body) {
    const answer = await fetch(path, {
      method: "POST",
      body,
      headers: { "X-Requested-With": "JavaScript" },
    });
    if (answer.status === 499 || answer.status === 401) throw new SignedOut();
    if (answer.status >= 500) throw new Error(`${path} ${answer.status}`);
    return answer;
  }
}

function stamp(tap) {
  return {
    sequence: tap.sequence,
    at: new Date(tap.at).toISOString(),
    monotonicMillis: tap.monotonic,
    point: "FINISH",
    bib: tap.bib ?? undefined,
    source: "TAP",
  };
}
