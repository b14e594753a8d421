/** A ranked list on the page that can be told about changes. It owns the rows of one table body. */

const SLIDE_MS = 150;
const TINT_MS = 2000;
const ARROW_MS = 20000;
const LONGEST = 500;

const ENDED = { DID_NOT_FINISH: 2, DISQUALIFIED: 3, DID_NOT_START: 4 };
const bibs = new Intl.Collator("en", { numeric: true });
const still = matchMedia("(prefers-reduced-motion: reduce)");

/** Those with a place, then those still out, then those whose race ended otherwise. */
function group(row) {
  return row.place != null ? 0 : (ENDED[row.outcome] ?? 1);
}

function inOrder(one, other) {
  return (
    group(one) - group(other) ||
    (one.place ?? 0) - (other.place ?? 0) ||
    bibs.compare(one.bib ?? "", other.bib ?? "") ||
    (one.competitorId < other.competitorId ? -1 : 1)
  );
}

export class Board {
  /**
   * @param body the table body
   * @param blank a template with one empty row
   * @param fill writes a row's values into a table row
   */
  constructor(body, blank, fill) {
    this.body = body;
    this.blank = blank;
    this.fill = fill;
    this.rows = new Map();
    this.elements = new Map([...body.rows].map((element) => [element.dataset.id, element]));
  }

  /** The whole list, as it is now. */
  show(rows) {
    const before = this.rows;
    this.rows = new Map(rows.map((row) => [row.competitorId, row]));
    const known = before.size > 0;
    this.#draw(known ? rows.filter((row) => differs(before.get(row.competitorId), row)) : [], before);
  }

  /** What is different; a move without a row has left the board. */
  change(moves) {
    const before = new Map(this.rows);
    for (const move of moves) {
      if (move.row) {
        this.rows.set(move.competitorId, move.row);
      } else {
        this.rows.delete(move.competitorId);
      }
    }
    this.#draw(moves.flatMap((move) => (move.row ? [move.row] : [])), before);
  }

  #draw(changed, before) {
    const order = [...this.rows.values()].sort(inOrder).slice(0, LONGEST);
    const stood = this.#tops();
    for (const row of order) {
      this.fill(this.#element(row.competitorId), row);
    }
    this.#place(order);
    this.#slide(stood);
    for (const row of changed) {
      this.#mark(row, before.get(row.competitorId));
    }
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
    if (!element?.isConnected || !was) {
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

function differs(was, is) {
  return !was || was.place !== is.place || was.outcome !== is.outcome || was.mark !== is.mark || was.score !== is.score;
}
