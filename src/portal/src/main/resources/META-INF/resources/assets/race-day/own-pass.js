/** The page of an official makes itself a device code, which outlives the session: a session that ends does not end the timing. */
import { Away, ask, Refused } from "../line/ask.js";
import { Pass } from "../line/pass.js";

/** What an endpoint of the page says where the session has ended. */
const SIGNED_OUT = [401, 499];

export class OwnPass extends Pass {
  constructor(store, { race, event }) {
    super(store);
    Object.assign(this, { race, event });
  }

  async open() {
    await super.open();
    this.seat(this.race, (await this.store.kept(`starters ${this.race}`)) ?? []);
  }

  code(event = this.event) {
    return super.code(event);
  }

  async renew() {
    if (!this.code()) await this.keepCode(this.event, await this.#mint());
    try {
      await this.readStartersOf(this.race);
    } catch (failure) {
      // A code that has ended or was forgotten is replaced, as long as there is a session.
      if (!(failure instanceof Refused) || ![401, 403].includes(failure.status)) throw failure;
      await this.keepCode(this.event, await this.#mint());
      await this.readStartersOf(this.race);
    }
  }

  async #mint() {
    const answer = await fetch(`/race-day/${this.race}/device`, {
      method: "POST",
      headers: { "X-Requested-With": "JavaScript" },
    }).catch((failure) => Promise.reject(new Away(failure.message)));
    this.isSignedOut = SIGNED_OUT.includes(answer.status);
    if (!answer.ok) throw new Away(`device ${answer.status}`);
    return (await answer.json()).code;
  }
}
