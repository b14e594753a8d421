/** Tells those who hear the page what happened: one sentence, at most every ten seconds. */

const PAUSE_MS = 10000;

export class Said {
  constructor(element) {
    this.element = element;
    this.waiting = [];
    this.timer = 0;
  }

  say(sentence) {
    this.waiting.push(sentence);
    if (!this.timer) {
      this.#speak();
    }
  }

  #speak() {
    const count = this.waiting.length;
    if (!count) {
      this.timer = 0;
      return;
    }
    this.element.textContent = count > 1 ? `${this.waiting.at(-1)} ${count - 1} more before.` : this.waiting[0];
    this.waiting = [];
    this.timer = setTimeout(() => this.#speak(), PAUSE_MS);
  }
}
