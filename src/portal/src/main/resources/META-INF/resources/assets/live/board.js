/** A ranked list on the page that is told what is different. It owns the rows of one table body. */
import { List } from "./list.js";

const SLIDE_MS = 150;
const TINT_MS = 2000;
const ARROW_MS = 20000;

const still = matchMedia("(prefers-reduced-motion: reduce)");

export class Board {
  #list = new List();
  /** The rows as they were drawn, by id; null before there were any. */
  #drawn = null;
  #frame = 0;

  /**
   * @param body the table body
   * @param blank a template with one empty row
   * @param fill writes a row's values into a table row
   */
  constructor(body, blank, fill) {
    this.body = body;
    this.blank = blank;
    this.fill = fill;
    this.elements = new Map([...body.rows].map((element) => [element.dataset.id, element]));
  }

  /** The whole list, or its beginning, as it is now. */
  show(rows, total) {
    this.#list.show(rows, total);
    this.#drawSoon();
  }

  change(change) {
    this.#list.change(change);
    this.#drawSoon();
  }

  get isShort() {
    return this.#list.isShort;
  }

  /** However much happens, the screen is drawn once. */
  #drawSoon() {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.#draw();
    });
  }

  #draw() {
    const order = this.#list.rows;
    const before = this.#drawn;
    const stood = this.#tops();
    for (const row of order) {
      this.fill(this.#element(row.competitorId), row);
    }
    this.#place(order);
    this.#slide(stood);
    if (before) {
      order.forEach((row) => this.#mark(row, before.get(row.competitorId)));
    }
    this.#drawn = new Map(order.map((row) => [row.competitorId, { ...row }]));
  }

  #element(id) {
    let element = this.elements.get(id);
    if (!element) {
      element = this.blank.content.firstElementChild.cloneNode(true);
      element.dataset.id = id;
      this.elements.set(id, element);
    }
    return element;
  }

  #tops() {
    return new Map([...this.body.rows].map((element) => [element, element.getBoundingClientRect().top]));
  }

  #place(order) {
    order.forEach((row, index) => {
      const element = this.elements.get(row.competitorId);
      if (this.body.rows[index] !== element) {
        this.body.insertBefore(element, this.body.rows[index] ?? null);
      }
    });
    while (this.body.rows.length > order.length) {
      const gone = this.body.lastElementChild;
      this.elements.delete(gone.dataset.id);
      gone.remove();
    }
  }

  /** From where it stood to where it stands: only rows that are, or were, in sight. */
  #slide(stood) {
    if (still.matches) {
      return;
    }
    for (const element of this.body.rows) {
      const top = element.getBoundingClientRect().top;
      const moved = (stood.get(element) ?? top) - top;
      const inSight = Math.min(top, top + moved) < innerHeight && Math.max(top, top + moved) > 0;
      if (moved !== 0 && inSight) {
        element.animate([{ transform: `translateY(${moved}px)` }, { transform: "none" }], {
          duration: SLIDE_MS,
          easing: "ease-out",
        });
      }
    }
  }

  #mark(row, was) {
    const element = this.elements.get(row.competitorId);
    if (!was) {
      return;
    }
    const climbed = (was.place ?? Infinity) - (row.place ?? Infinity);
    if (climbed > 0 || was.outcome !== row.outcome || was.score !== row.score) {
      this.#tint(element);
    }
    if (was.place != null && row.place != null && climbed !== 0) {
      this.#arrow(element, climbed);
    }
  }

  #tint(element) {
    element.classList.add("fresh");
    clearTimeout(element.tint);
    element.tint = setTimeout(() => element.classList.remove("fresh"), TINT_MS);
  }

  #arrow(element, climbed) {
    const arrow = element.querySelector(".moved");
    arrow.textContent = climbed > 0 ? "▲" : "▼";
    arrow.className = `moved ${climbed > 0 ? "up" : "down"}`;
    clearTimeout(arrow.end);
    arrow.end = setTimeout(() => {
      arrow.textContent = "";
      arrow.className = "moved";
    }, ARROW_MS);
  }
}
