/** The latest things on the screen. A new one adds one row; what becomes known of an old one changes only its own row. */

const SHOWN = 40;

export class Rows {
  /** @param fill writes a thing into its row: (element, thing) */
  constructor(list, blank, fill) {
    Object.assign(this, { list, blank, fill });
    this.elements = new Map();
  }

  /** Begins anew, with these. */
  show(things) {
    this.list.replaceChildren();
    this.elements.clear();
    this.count = Math.max(0, things.length - SHOWN);
    things.slice(-SHOWN).forEach((thing) => this.#append(thing));
  }

  add(thing) {
    const element = this.#append(thing);
    element.classList.add("new");
    setTimeout(() => element.classList.remove("new"), 1000);
  }

  /** Only if it is on the screen. */
  update(thing) {
    const element = this.elements.get(thing.sequence);
    if (element) this.fill(element, thing);
  }

  #append(thing) {
    const element = this.blank.content.firstElementChild.cloneNode(true);
    element.dataset.sequence = thing.sequence;
    element.querySelector(".number").textContent = ++this.count;
    this.elements.set(thing.sequence, element);
    this.fill(element, thing);
    this.list.prepend(element);
    if (this.list.children.length > SHOWN) this.#drop(this.list.lastElementChild);
    return element;
  }

  #drop(element) {
    this.elements.delete(Number(element.dataset.sequence));
    element.remove();
  }
}

/** Writes only what is different: the page is laid out again for nothing else. */
export function write(element, text) {
  if (element.textContent !== text || element.firstElementChild) element.textContent = text;
}

export function say(element, [tone, words]) {
  write(element, words);
  if (element.className !== `what ${tone}`) element.className = `what ${tone}`;
}

/** A field while a bib is missing or wrong; it is never taken away from somebody who is typing. */
export function field(cell, bib, isOpen, { label, typed }) {
  const input = cell.querySelector("input");
  if (!isOpen) {
    write(cell, bib || "–");
  } else if (!input) {
    cell.replaceChildren(newField(bib, label, typed));
  } else if (input !== document.activeElement) {
    input.value = bib;
  }
}

function newField(bib, label, typed) {
  const input = document.createElement("input");
  Object.assign(input, { inputMode: "numeric", maxLength: 12, value: bib, placeholder: "bib", autocomplete: "off" });
  input.setAttribute("aria-label", label);
  input.addEventListener("keydown", (event) => event.key === "Enter" && input.blur());
  input.addEventListener("change", () => typed(input.value));
  return input;
}
