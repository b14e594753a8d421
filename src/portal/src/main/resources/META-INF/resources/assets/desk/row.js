/** One guest on the screen: what is missing, the bib, one tap to check in. */
import { spelled } from "../line/bibs.js";

const WORDS = {
  PENDING: ["amber", "pending"],
  CONFIRMED: ["amber", "not here yet"],
  CHECKED_IN: ["good", "checked in"],
  WAITLISTED: ["alarm", "waits for a place"],
  OFFERED: ["alarm", "was offered a place"],
};

export class Row {
  /** @param desk says what happens: arrive, leave, giveBib, wearer */
  constructor(blank, desk) {
    this.desk = desk;
    this.element = blank.content.firstElementChild.cloneNode(true);
    const part = (name) => this.element.querySelector(`.${name}`);
    this.parts = Object.fromEntries(
      ["name", "facts", "status", "missing", "bib", "although", "why", "in", "out", "give", "trouble"].map((name) => [name, part(name)]),
    );
    this.parts.form = this.element.querySelector("form");
    this.parts.form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.row.status === "CHECKED_IN" ? this.#give() : this.#arrive();
    });
    this.parts.out.addEventListener("click", () => desk.leave(this.row));
  }

  show(row) {
    this.row = row;
    const { name, facts, status, missing, bib, in: arrive, out, give, although } = this.parts;
    const isIn = row.status === "CHECKED_IN";
    const [tone, words] = WORDS[row.status] ?? ["alarm", row.status.toLowerCase()];
    name.textContent = `${row.givenName} ${row.familyName}`.trim();
    facts.textContent = [row.raceName, row.waveName, row.category, row.clubName, row.noPhoto && "no photographs"].filter(Boolean).join(" · ");
    status.textContent = words + (isIn && row.checkedInBy ? `, by ${row.checkedInBy}` : "") + (row.isUnsent ? " ▲" : "");
    status.className = `status state ${tone}`;
    missing.textContent = isIn ? "" : row.missing.map(({ sentence }) => sentence).join(" ");
    missing.hidden = !missing.textContent;
    if (document.activeElement !== bib) bib.value = row.bib ?? "";
    bib.setAttribute("aria-label", `Bib of ${name.textContent}`);
    although.hidden = isIn || !row.missing.some(({ blocksConfirmation }) => blocksConfirmation);
    arrive.hidden = isIn;
    out.hidden = give.hidden = !isIn;
    arrive.setAttribute("aria-label", `Check in ${name.textContent}`);
  }

  async #arrive() {
    const { bib, why, although } = this.parts;
    if (!although.hidden && !why.value.trim()) return this.#say("Say why they may start although something is missing.", why);
    await this.#with(bib, (number) => this.desk.arrive(this.row, number, although.hidden ? "" : why.value.trim()));
  }

  #give() {
    return this.#with(this.parts.bib, (number) =>
      number && number !== this.row.bib ? this.desk.giveBib(this.row, number) : this.#say("Type another bib first.", this.parts.bib),
    );
  }

  async #with(field, act) {
    const number = spelled(field.value);
    const wearer = number && this.desk.wearer(number, this.row);
    if (wearer) return this.#say(`${number} is ${wearer.givenName} ${wearer.familyName}’s. Take another.`, field);
    this.#say("");
    await act(number);
  }

  #say(words, field) {
    this.parts.trouble.textContent = words;
    field?.focus();
  }
}
