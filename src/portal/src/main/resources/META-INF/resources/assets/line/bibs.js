/** Bibs as people type them. */

const UNREADABLE = /[*?]/;
const KEYS = ["123", "456", "789", " 0 "];

/** 0101 is 101, a12 is A12; what cannot be a bib stays as it was typed. */
export function spelled(typed) {
  const bib = typed.trim().toUpperCase();
  return bib.replace(/^0+(?=\d)/, "");
}

export function isUnreadable(bib) {
  return UNREADABLE.test(bib);
}

/** Up to three bibs that somebody may have meant: 1*7 is 107 or 117; 12 is 112, 21 or 13. */
export function meant(bib, known) {
  const guesses = isUnreadable(bib) ? known.filter(fits(bib)) : known.filter((other) => isNear(bib, other));
  return guesses.slice(0, 3);
}

function fits(bib) {
  const pattern = bib.replace(/[.+^${}()|[\]\\]/g, "\\$&").replace(/[*?]/g, "[0-9A-Z]");
  const whole = new RegExp(`^${pattern}$`);
  return (other) => whole.test(other);
}

function isNear(bib, other) {
  if (other.length === bib.length) return isTransposed(bib, other) || isNeighbour(bib, other);
  const [short, long] = bib.length < other.length ? [bib, other] : [other, bib];
  return long.length === short.length + 1 && isOneMore(short, long);
}

function isOneMore(short, long) {
  return [...long].some((_, i) => long.slice(0, i) + long.slice(i + 1) === short);
}

function differences(bib, other) {
  return [...bib].map((_, i) => i).filter((i) => bib[i] !== other[i]);
}

function isTransposed(bib, other) {
  const [i, j, more] = differences(bib, other);
  return more === undefined && j === i + 1 && bib[i] === other[j] && bib[j] === other[i];
}

function isNeighbour(bib, other) {
  const [i, more] = differences(bib, other);
  return i !== undefined && more === undefined && areNeighbours(bib[i], other[i]);
}

function areNeighbours(key, other) {
  const place = (digit) => KEYS.flatMap((row, y) => (row.includes(digit) ? [[row.indexOf(digit), y]] : []))[0];
  const [one, two] = [place(key), place(other)];
  return Boolean(one && two) && Math.abs(one[0] - two[0]) + Math.abs(one[1] - two[1]) === 1;
}
