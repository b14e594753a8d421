/** The latest taps on the screen. */

const SHOWN = 40;
const STATES = {
  USED: ["good", "✓"],
  WAITING_FOR_BIB: ["amber", "no bib yet"],
  DUPLICATE: ["quiet", "again: the earlier time counts"],
  BEFORE_START: ["amber", "before the gun"],
  UNKNOWN_BIB: ["amber", "nobody wears this bib"],
  IN_REVIEW: ["amber", "in review"],
  QUARANTINED: ["amber", "put aside: the code of this device had ended"],
  DISMISSED: ["quiet", "undone"],
};

export class Taps {
  /** @param timeOf says how a tap's instant is shown */
  constructor(list, blank, sync, timeOf) {
    Object.assign(this, { list, blank, sync, timeOf });
    this.elements = new Map();
  }

  draw() {
    const shown = this.sync.taps.slice(-SHOWN).reverse();
    for (const [index, tap] of shown.entries()) {
      const element = this.#element(tap);
      this.#fill(element, tap);
      if (this.list.children[index] !== element) {
        this.list.insertBefore(element, this.list.children[index] ?? null);
      }
    }
    while (this.list.children.length > shown.length) {
      this.elements.delete(Number(this.list.lastElementChild.dataset.sequence));
      this.list.lastElementChild.remove();
    }
  }

  #element(tap) {
    let element = this.elements.get(tap.sequence);
    if (!element) {
      element = this.blank.content.firstElementChild.cloneNode(true);
      element.dataset.sequence = tap.sequence;
      element.classList.add("new");
      setTimeout(() => element.classList.remove("new"), 1000);
      this.elements.set(tap.sequence, element);
    }
    return element;
  }

  #fill(element, tap) {
    const undone = tap.wish?.kind === "dismissal" || tap.answer?.state === "DISMISSED";
    const [tone, words] = this.#words(tap);
    const bib = this.#bib(tap);
    element.classList.toggle("undone", undone);
    text(element, ".number", this.sync.taps.indexOf(tap) + 1);
    text(element, "time", this.timeOf(tap));
    text(element, ".what", words);
    element.querySelector(".what").className = `what ${tone}`;
    this.#bibCell(element.querySelector(".bib"), tap, bib, undone);
    this.#act(element.querySelector(".acts"), tap, undone);
  }

  #bib(tap) {
    return tap.wish?.bib ?? tap.given ?? tap.bib;
  }

  #words(tap) {
    const name = tap.answer?.name ?? this.sync.names.get(this.#bib(tap)) ?? "";
    if (tap.trouble) return ["alarm", tap.trouble];
    if (tap.wish?.kind === "dismissal") return ["quiet", "undone, not yet sent"];
    if (!tap.answer) return ["amber", `${name} · kept here, not yet sent`.replace(/^ · /, "")];
    if (tap.answer.status === "REFUSED") return ["alarm", tap.answer.problem ?? "refused"];
    if (tap.wish) return ["amber", `${name} · bib not yet sent`];
    const [tone, word] = STATES[tap.answer.state] ?? ["quiet", tap.answer.state];
    return [tone, [name, tap.answer.reason ?? word].filter(Boolean).join(" ")];
  }

  /** A field while a bib is missing or wrong; it is never taken away from somebody who is typing. */
  #bibCell(cell, tap, bib, undone) {
    const open = !undone && (!bib || ["UNKNOWN_BIB", "WAITING_FOR_BIB"].includes(tap.answer?.state) || tap.trouble);
    const field = cell.querySelector("input");
    if (!open || (tap.wish && bib)) {
      cell.textContent = bib ?? "–";
    } else if (!field) {
      cell.replaceChildren(this.#field(tap, bib));
    }
  }

  #field(tap, bib) {
    const field = document.createElement("input");
    field.inputMode = "numeric";
    field.maxLength = 12;
    field.value = bib ?? "";
    field.placeholder = "bib";
    field.setAttribute("aria-label", `Bib of the time ${this.timeOf(tap)}`);
    field.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && field.value.trim()) {
        event.preventDefault();
        field.blur();
      }
    });
    field.addEventListener("change", () => field.value.trim() && this.sync.assign(tap, field.value.trim()));
    return field;
  }

  #act(cell, tap, undone) {
    const name = undone ? "bring back" : "undo";
    let button = cell.querySelector("button");
    if (!button) {
      button = document.createElement("button");
      button.className = "plain";
      cell.append(button);
    }
    text(cell, "button", name);
    button.onclick = () => (undone ? this.sync.bringBack(tap) : this.sync.undo(tap));
  }
}

function text(element, where, value) {
  const part = element.querySelector(where);
  if (part.textContent !== String(value)) {
    part.textContent = value;
  }
}
