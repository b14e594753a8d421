/** How long the race has been going, by the server's clock: the one of this machine may be wrong. */

const OVER = ["PROVISIONAL", "OFFICIAL"];
const MEASURE_MS = 300000;

export class RaceClock {
  #offset = 0;

  constructor(element) {
    this.element = element;
    this.gun = Date.parse(element.dataset.gun);
    this.stage = "";
  }

  start(stage) {
    this.stage = stage;
    this.#measure();
    setInterval(() => this.#measure(), MEASURE_MS);
    setInterval(() => this.#show(), 200);
  }

  async #measure() {
    const asked = Date.now();
    const answer = await fetch("/race-day/clock").catch(() => null);
    if (answer?.ok) {
      this.#offset = (await answer.json()).millis - (asked + Date.now()) / 2;
    }
  }

  #show() {
    if (OVER.includes(this.stage)) {
      this.#write(this.stage.toLowerCase());
    } else if (this.gun) {
      this.#write(text(Math.floor((Date.now() + this.#offset - this.gun) / 1000)));
    } else if (this.stage === "RUNNING") {
      // The gun went off after this page was made.
      location.reload();
    }
  }

  #write(words) {
    if (this.element.textContent !== words) this.element.textContent = words;
  }
}

function text(seconds) {
  const whole = Math.max(0, seconds);
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor(whole / 60) % 60;
  const rest = String(whole % 60).padStart(2, "0");
  return hours ? `${hours}:${String(minutes).padStart(2, "0")}:${rest}` : `${minutes}:${rest}`;
}
