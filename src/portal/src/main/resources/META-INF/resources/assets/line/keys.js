/** Fingers and keys. A time is taken when the finger comes down, not when it is lifted. */
import { modeOf } from "./modes.js";

const by = (id) => document.getElementById(id);

export class Keys {
  constructor(panel) {
    this.panel = panel;
  }

  listen() {
    const { panel } = this;
    document.addEventListener("keydown", (event) => this.#key(event));
    panel.field.addEventListener("input", () => panel.type(""));
    by("tap").addEventListener("submit", (event) => event.preventDefault());
    this.atOnce(by("tap-button"), (event) => panel.press(event));
    for (const key of document.querySelectorAll("[data-key]")) this.atOnce(key, (event) => this.#pad(key.dataset.key, event));
    for (const button of document.querySelectorAll("[data-choose]")) {
      button.addEventListener("click", () => this.#back(() => panel.choose(modeOf(button.dataset.choose))));
    }
    by("pad-toggle").addEventListener("click", () => this.#back(() => by("line").classList.toggle("with-pad")));
    by("undo").addEventListener("click", () => this.#back(() => panel.undo()));
    // Else the next Enter would press the button of a row again, instead of taking a time.
    by("line").addEventListener("click", ({ target }) => target.closest("button.act, button.guess") && panel.field.focus());
    for (const menu of document.querySelectorAll(".menu")) {
      menu.addEventListener("toggle", () => menu.open || panel.field.focus({ preventScroll: true }));
    }
    // A phone has the keypad below; its own keyboard would cover the button.
    if (matchMedia("(pointer: coarse)").matches) panel.field.inputMode = "none";
  }

  /** A button that acts when the finger comes down; a keyboard or a screen reader only clicks. */
  atOnce(button, act) {
    button.addEventListener("pointerdown", (event) => {
      if (event.button) return;
      event.preventDefault();
      act(event);
    });
    button.addEventListener("click", (event) => event.detail === 0 && act(event));
  }

  #pad(key, event) {
    if (key === "erase") this.panel.erase();
    else if (key === "enter") this.panel.enter(event);
    else this.panel.type(key);
  }

  #back(act) {
    act();
    this.panel.field.focus({ preventScroll: true });
  }

  #key(event) {
    const { panel } = this;
    if (!event.key || event.isComposing || this.#isElsewhere(event.target)) return;
    const isOnButton = event.target.closest?.("button, summary, a") && event.target.id !== "tap-button";
    if (event.key.toLowerCase() === "z" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      event.shiftKey ? panel.redo() : panel.undo();
    } else if (event.ctrlKey || event.metaKey || event.altKey) {
      return;
    } else if ((event.key === "Enter" || event.key === " ") && !isOnButton) {
      event.preventDefault();
      if (!event.repeat) event.key === "Enter" ? panel.enter(event) : panel.press(event);
    } else if (event.key.startsWith("Arrow") && !panel.field.value) {
      this.#arrow(event);
    } else if (event.key === "Escape") {
      panel.clear();
    } else if (event.key.length === 1 && event.key !== " " && event.target !== panel.field) {
      panel.field.focus({ preventScroll: true });
    }
  }

  #arrow(event) {
    const way = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (way && !event.target.closest?.("select")) {
      event.preventDefault();
      this.panel.step(way);
    }
  }

  /** Somebody types into another field of the page. */
  #isElsewhere(target) {
    return target !== this.panel.field && Boolean(target.closest?.("input, select, textarea, dialog"));
  }
}
