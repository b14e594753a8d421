/**
 * The ways of timing. Each says what Enter and the big button do with what was typed; digits, undo and the rest are the same
 * in all of them. Enter on nothing is a time without a bib wherever times are taken.
 */
import { spelled } from "./bibs.js";

const CHOICES = 8;

const type = {
  id: "type",
  button: "TIME",
  hasPad: true,
  says: () => "Type a bib; TIME or Enter takes the time.",
  enter: (line, event, bib) => line.stamp(event, bib),
  press: (line, event, bib) => line.stamp(event, bib),
};

/** Times first; what is typed is the bib of the oldest time that has none. */
const tap = {
  id: "tap",
  button: "TAP",
  says(line, bib) {
    const open = line.oldestWithoutBib();
    if (!open) return "Tap for each runner; bibs can come later.";
    return `${bib || "Bib"} for ${line.timeOf(open)}${bib ? "" : ": type it, then Enter"}`;
  },
  enter: (line, event, bib) => (bib ? line.giveBib(bib) : line.stamp(event, "")),
  press: (line, event) => line.stamp(event, ""),
};

/** Bibs as runners come into sight; one touch for each at the line. */
const queue = {
  id: "queue",
  button: "NEXT",
  hasPad: true,
  says: (line) =>
    line.queue.length ? `${line.queue.length} in the queue. One touch is one time.` : "Queue bibs as they come into sight.",
  enter: (line, event, bib) => (bib ? line.enqueue(bib) : line.stampNext(event)),
  press: (line, event) => line.stampNext(event),
  choices: (line) =>
    line.queue.slice(0, CHOICES).map((bib) => ({ bib, pick: (event) => line.stampNext(event, bib) })),
};

/** Who is still out, to touch; digits narrow it down. */
const expected = {
  id: "expected",
  button: "TAP",
  says: (line, bib) => {
    const count = line.expected(bib).length;
    return count ? `${count} still out. Touch one at the line.` : "Nobody of that number is still out.";
  },
  enter: (line, event, bib) => line.stamp(event, only(line, bib)),
  press: (line, event) => line.stamp(event, ""),
  choices: (line, bib) => line.expected(bib).slice(0, CHOICES).map((one) => ({ bib: one, pick: (event) => line.stamp(event, one) })),
};

/** The runner of this bib, or the only one it can be; it is never guessed among several. */
function only(line, bib) {
  const [one, more] = bib ? line.expected(bib) : [];
  return one && !more && !line.starters().has(spelled(bib)) ? one : bib;
}

/** The second stream: bibs in the order at the line, without times, while another device taps. */
const bibs = {
  id: "bibs",
  button: "BIB",
  hasPad: true,
  says: () => "Bibs in order; another device takes the times. BIB on nothing: nobody could read it.",
  collects: true,
  enter: (line, event, bib) => line.collect(event, bib),
  press: (line, event, bib) => line.collect(event, bib),
};

export const MODES = [type, tap, queue, expected, bibs];

export function modeOf(id) {
  return MODES.find((mode) => mode.id === id) ?? type;
}

/** Who this bib is, and what is odd about it. */
export function who(line, typed) {
  const bib = spelled(typed);
  const name = line.starters().get(bib)?.name;
  const odd = line.hasTime(bib) ? " · has a time already" : "";
  return { words: `${bib} · ${name ?? "nobody wears this bib, yet"}${odd}`, isOdd: !name || Boolean(odd) };
}
