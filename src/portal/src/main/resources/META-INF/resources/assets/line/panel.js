/** The finish line on the screen: the clocks, the ways of timing, the latest rows, and what is wrong in words. */
import { isTakenOut, isUndone } from "./book.js";
import { Keys } from "./keys.js";
import { MODES, modeOf, who } from "./modes.js";
import { ReadingRow } from "./reading-row.js";
import { Rows, write } from "./rows.js";
import { TapRow } from "./tap-row.js";
import { elapsed } from "./words.js";

const AGAIN_MS = 2000;
const by = (id) => document.getElementById(id);

/** Stages of a race that nobody runs any more. */
const OVER = ["PROVISIONAL", "OFFICIAL"];

export class Panel {
  constructor(line, sync) {
    Object.assign(this, { line, sync });
    this.field = by("bib");
    this.unstored = [];
    this.taps = new Rows(by("taps"), by("tap-row"), (element, tap) => this.tapRow.fill(element, tap));
    this.readings = new Rows(by("readings"), by("tap-row"), (element, one) => this.readingRow.fill(element, one));
    this.keys = new Keys(this);
  }

  async open() {
    this.choose(modeOf(await this.line.store.kept("mode")));
    this.at(this.line);
    this.line.book.addEventListener("change", ({ detail }) => this.#changed(detail));
    this.sync.addEventListener("change", () => this.#notice());
    this.keys.listen();
    by("line").hidden = false;
    this.#tick();
  }

  /** Stands at this line from now on. */
  at(line) {
    this.line = line;
    this.tapRow = new TapRow(line);
    this.readingRow = new ReadingRow(line);
    this.taps.show(line.taps());
    this.readings.show(line.readings());
    this.refresh();
  }

  /** What everything here is called has changed: names, guns, clocks. */
  refresh() {
    this.line.taps().forEach((tap) => this.taps.update(tap));
    this.line.readings().forEach((reading) => this.readings.update(reading));
    this.#typed();
    this.#notice();
  }

  choose(mode) {
    this.mode = mode;
    this.line.store.keep("mode", mode.id);
    const line = by("line");
    line.dataset.mode = mode.id;
    line.classList.toggle("with-pad", Boolean(mode.hasPad));
    for (const button of document.querySelectorAll("[data-choose]")) {
      button.setAttribute("aria-pressed", String(button.dataset.choose === mode.id));
    }
    by("tap-button").textContent = mode.button;
    by("taps").hidden = Boolean(mode.collects);
    by("readings").hidden = !mode.collects;
    this.#typed();
  }

  /** To the mode that lies so many further. */
  step(way) {
    this.choose(MODES[(MODES.indexOf(this.mode) + way + MODES.length) % MODES.length]);
  }

  enter(event) {
    return this.#do((typed) => this.mode.enter(this.line, event, typed));
  }

  press(event) {
    return this.#do((typed) => this.mode.press(this.line, event, typed));
  }

  type(character) {
    if (this.field.value.length < this.field.maxLength) this.field.value += character;
    this.#typed();
  }

  erase() {
    this.field.value = this.field.value.slice(0, -1);
    this.#typed();
  }

  clear() {
    this.field.value = "";
    this.#typed();
  }

  /** The last thing that was stamped, or the last one of them that still stands. */
  undo() {
    if (this.mode.collects) {
      const reading = this.line.readings().findLast((one) => !isTakenOut(one));
      return reading && this.line.takeOut(reading);
    }
    const tap = this.line.taps().findLast((one) => !isUndone(one));
    return tap && this.line.amend(tap, { undone: true });
  }

  redo() {
    const tap = this.line.taps().findLast((one) => !isUndone(one));
    const next = this.line.taps().find((one) => isUndone(one) && (!tap || one.sequence > tap.sequence));
    return next && this.line.amend(next, { undone: false });
  }

  /** What was typed is used up at once: the next runner is already there. */
  async #do(act) {
    const typed = this.field.value.trim();
    this.field.value = "";
    try {
      await act(typed);
      navigator.vibrate?.(20);
    } catch (failure) {
      this.#keepTrying(failure);
    }
    this.#typed();
  }

  /** The disk is full or broken: said aloud, and tried until it works. */
  #keepTrying(failure) {
    if (!failure.again) throw failure;
    this.unstored.push(failure.words);
    const again = () =>
      failure.again().then(
        () => this.unstored.splice(this.unstored.indexOf(failure.words), 1),
        () => setTimeout(again, AGAIN_MS),
      );
    setTimeout(again, AGAIN_MS);
    this.#notice();
  }

  #changed(thing) {
    if (thing.race === this.line.place.race) {
      const [rows, all] = thing.words ? [this.taps, this.line.taps()] : [this.readings, this.line.readings()];
      if (rows.elements.has(thing.sequence) || thing !== all.at(-1)) rows.update(thing);
      else rows.add(thing);
    }
    this.#notice();
  }

  #typed() {
    const typed = this.field.value.trim();
    const told = typed && !["tap", "expected"].includes(this.mode.id) ? who(this.line, typed) : null;
    write(by("who"), told?.words || this.mode.says(this.line, typed));
    by("who").classList.toggle("amber", Boolean(told?.isOdd));
    this.#choices(this.mode.choices?.(this.line, typed) ?? []);
  }

  #choices(choices) {
    by("choices").hidden = !choices.length;
    by("choices").replaceChildren(
      ...choices.map(({ bib, pick }) => {
        const button = by("choice").content.firstElementChild.cloneNode(true);
        button.querySelector(".bib").textContent = bib;
        button.querySelector(".name").textContent = this.line.starters().get(bib)?.name ?? "";
        this.keys.atOnce(button, (event) => this.#do(() => pick(event)));
        return button;
      }),
    );
  }

  #notice() {
    const waiting = this.line.book.unsent.size + this.unstored.length;
    const { isOffline, trouble } = this.sync.state;
    write(by("unsynced"), waiting ? `unsynced ${waiting} ▲` : "all sent ✓");
    by("unsynced").className = `state ${waiting ? "amber" : "good"}`;
    by("offline").hidden = !isOffline;
    by("refusal").hidden = !trouble;
    write(by("refusal-words"), trouble);
    by("unstored").hidden = !this.unstored.length;
    write(by("unstored-words"), this.unstored.join(" · "));
  }

  #tick() {
    const now = this.line.clock.now();
    const [gun] = this.line.guns().sort((one, other) => one.at - other.at);
    write(by("time-of-day"), this.line.timeOfDay(now));
    const isOver = OVER.includes(this.line.stage());
    write(by("race-time"), gun && now >= gun.at && !isOver ? elapsed(now - gun.at) : "");
    requestAnimationFrame(() => this.#tick());
  }
}
