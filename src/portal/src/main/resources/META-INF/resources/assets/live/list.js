/**
 * The first lines of a board as they are after every change. A change says whose rows are different and on which line they
 * were and are; places, ties and gaps of all the others follow from where they stand.
 */

export const LONGEST = 500;

export class List {
  #lines = [];
  #total = 0;

  /** @param rows the board's first rows, @param total how many it has */
  show(rows, total) {
    this.#lines = rows.map(line);
    this.#total = total;
    this.#rank();
  }

  change({ moved, total }) {
    const gone = moved.map((move) => move.fromLine ?? Infinity).sort((one, other) => other - one);
    for (const at of gone) {
      if (at < this.#lines.length) this.#lines.splice(at, 1);
    }
    const come = moved.filter((move) => move.row).sort((one, other) => one.toLine - other.toLine);
    for (const { row, toLine } of come) {
      // What stands below the lines that are known here stays unknown.
      if (toLine <= this.#lines.length) this.#lines.splice(toLine, 0, line(row, toLine));
    }
    this.#total = total;
    this.#lines.length = Math.min(this.#lines.length, LONGEST);
    this.#rank();
  }

  /** Whether there are lines on the board that should be known here. */
  get isShort() {
    return this.#lines.length < Math.min(LONGEST, this.#total);
  }

  get rows() {
    return this.#lines.map(({ row }) => row);
  }

  #rank() {
    const first = this.#lines[0]?.row;
    let place = 0;
    this.#lines.forEach(({ row, tiesAbove }, at) => {
      if (row.place == null) return;
      const below = this.#lines[at + 1];
      const tied = tiesAbove || (below ? below.tiesAbove : row.tied);
      place = tiesAbove ? place : at + 1;
      row.place = place;
      row.placeLabel = tied ? `${place}=` : `${place}`;
      row.gapMillis = row.millis == null ? null : row.millis - first.millis;
    });
  }
}

function line(row, at) {
  return { row, tiesAbove: row.place != null && row.place !== at + 1 };
}
