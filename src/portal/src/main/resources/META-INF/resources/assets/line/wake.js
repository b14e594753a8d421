/** Keeps the screen on while this page is looked at, where the browser lets it. */
export class Wake {
  constructor() {
    this.lock = null;
  }

  start() {
    this.#ask();
    document.addEventListener("visibilitychange", () => this.#ask());
    // Some browsers want a touch first.
    document.addEventListener("pointerdown", () => this.isHeld() || this.#ask());
  }

  isHeld() {
    return Boolean(this.lock && !this.lock.released);
  }

  async #ask() {
    if (document.hidden) return;
    this.lock = (await navigator.wakeLock?.request("screen").catch(() => null)) ?? null;
  }
}
