/** How a tap looks in the list: its time, its bib or a field for it, what became of it, and what can be done. */
import { bibOf, isSent, isUndone } from "./book.js";
import { isUnreadable, meant, spelled } from "./bibs.js";
import { field, say, write } from "./rows.js";
import { state } from "./words.js";

export class TapRow {
  /** @param line says { timeOf(tap), starters(), amend(tap, what), sendAgain(tap) } */
  constructor(line) {
    this.line = line;
  }

  fill(element, tap) {
    const [bib, undone] = [bibOf(tap), isUndone(tap)];
    element.classList.toggle("undone", undone);
    write(element.querySelector("time"), this.line.timeOf(tap));
    say(element.querySelector(".what"), this.#says(tap, bib, undone));
    this.#bib(element.querySelector(".bib"), tap, bib, undone);
    this.#guesses(element.querySelector(".guesses"), tap, bib, undone);
    this.#act(element.querySelector(".act"), tap, undone);
  }

  #says(tap, bib, undone) {
    const refused = firstRefused(tap);
    if (refused) return state(refused.answer);
    if (undone) return ["quiet", isSent(tap) ? "undone" : "undone, not yet sent"];
    const name = tap.answer?.name ?? this.line.starters().get(spelled(bib))?.name;
    if (isSent(tap)) {
      const [tone, words] = state(tap.answer);
      return [tone, [name, words].filter(Boolean).join(" ")];
    }
    return ["amber", [name ?? stranger(bib), "kept here, not yet sent"].filter(Boolean).join(" · ")];
  }

  #bib(cell, tap, bib, undone) {
    const isWrong = !bib || isUnreadable(bib) || tap.answer?.state === "UNKNOWN_BIB";
    field(cell, bib, isWrong && !undone, {
      label: `Bib of the time ${this.line.timeOf(tap)}`,
      typed: (typed) => this.line.amend(tap, { bib: spelled(typed) }),
    });
  }

  /** Whom a bib that nobody wears may have meant; one touch says so. */
  #guesses(cell, tap, bib, undone) {
    const known = this.line.starters();
    const isOpen = bib && !undone && known.size && !known.has(spelled(bib));
    const guesses = isOpen ? meant(spelled(bib), [...known.keys()]) : [];
    if (cell.textContent === guesses.map((guess) => `${guess}?`).join("")) return;
    cell.replaceChildren(...guesses.map((guess) => this.#guess(tap, guess, known.get(guess).name)));
  }

  #guess(tap, bib, name) {
    const button = document.createElement("button");
    Object.assign(button, { type: "button", className: "guess", textContent: `${bib}?`, title: name });
    button.onclick = () => this.line.amend(tap, { bib });
    return button;
  }

  #act(button, tap, undone) {
    const isRefused = Boolean(firstRefused(tap));
    write(button, isRefused ? "send again" : undone ? "bring back" : "undo");
    button.onclick = () => (isRefused ? this.line.sendAgain(tap) : this.line.amend(tap, { undone: !undone }));
  }
}

function firstRefused(tap) {
  return [tap, ...tap.words].find((one) => one.answer?.status === "REFUSED");
}

function stranger(bib) {
  if (!bib) return "";
  return isUnreadable(bib) ? "cannot be read" : "nobody wears this bib, yet";
}
