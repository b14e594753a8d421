/** How a bib that was collected looks in the list. One that nobody wears can be corrected where it stands. */
import { isTakenOut } from "./book.js";
import { isUnreadable, spelled } from "./bibs.js";
import { field, say, write } from "./rows.js";
import { state } from "./words.js";

export class ReadingRow {
  /** @param line says { clockOf(reading), starters(), takeOut(reading), correct(reading, bib) } */
  constructor(line) {
    this.line = line;
  }

  fill(element, reading) {
    const bib = reading.last.bib ?? "";
    const isOut = isTakenOut(reading);
    const name = this.line.starters().get(spelled(bib))?.name;
    element.classList.toggle("undone", isOut);
    write(element.querySelector("time"), this.line.clockOf(reading));
    field(element.querySelector(".bib"), isOut ? (reading.bib ?? "–") : bib, !isOut && !name, {
      label: "Bib that was read",
      typed: (typed) => this.line.correct(reading, typed),
    });
    say(element.querySelector(".what"), this.#says(reading.last, bib, name, isOut));
    const button = element.querySelector(".act");
    write(button, "take out");
    button.hidden = isOut;
    button.onclick = () => this.line.takeOut(reading);
  }

  #says({ answer }, bib, name, isOut) {
    if (answer?.status === "REFUSED") return state(answer);
    if (answer?.quarantined) return state({ state: "QUARANTINED" });
    if (isOut) return ["quiet", "taken out"];
    const who = name ?? (!bib || isUnreadable(bib) ? "not read" : "nobody wears this bib, yet");
    return answer ? [name ? "good" : "amber", `${who} ✓`] : ["amber", `${who} · kept here, not yet sent`];
  }
}
