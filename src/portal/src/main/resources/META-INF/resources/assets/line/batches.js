/** What waits, cut into uploads: each of one race and one boot, for the monotonic clock counts from the boot. */

const MOST = 200;

/**
 * A tap travels with the words about it, also when it has arrived before: so that its answer is of what it is now.
 *
 * @returns [{ event, race, boot, path, taps, words, readings }]
 */
export function batches(book) {
  const spoken = new Set(book.waiting("amendments").map((words) => words.of));
  const taps = book.taps.filter((tap) => book.unsent.has(tap) || spoken.has(tap.sequence));
  return [
    ...groups(taps).map((some) => ({ ...of(some), path: "crossings", ...withWords(some, book) })),
    ...groups(book.waiting("readings")).map((readings) => ({ ...of(readings), path: "bib-sequences", readings })),
  ];
}

function withWords(taps, book) {
  return { taps, words: taps.flatMap((tap) => tap.words.filter((words) => book.unsent.has(words))).slice(0, MOST) };
}

function of([{ event, race, boot }]) {
  return { event, race, boot, taps: [], words: [], readings: [] };
}

/** Of one race and boot, in the order they were stamped, at most so many. */
function groups(things) {
  const found = new Map();
  for (const thing of things) {
    const name = `${thing.race} ${thing.boot}`;
    const group = found.get(name)?.at(-1);
    if (group && group.length < MOST) group.push(thing);
    else found.set(name, [...(found.get(name) ?? []), [thing]]);
  }
  return [...found.values()].flat();
}

/** Smaller uploads of the same; none where it is a single thing. */
export function parts(batch) {
  const { taps, words, readings } = batch;
  if (readings.length > 1) return halves(readings).map((some) => ({ ...batch, readings: some }));
  if (taps.length > 1) return halves(taps).map((some) => ({ ...batch, taps: some, words: about(some, words) }));
  if (words.length > 1) return halves(words).map((some) => ({ ...batch, words: some }));
  return [];
}

function about(taps, words) {
  const sequences = new Set(taps.map((tap) => tap.sequence));
  return words.filter(({ of: tap }) => sequences.has(tap));
}

function halves(things) {
  const middle = Math.ceil(things.length / 2);
  return [things.slice(0, middle), things.slice(middle)];
}

/** As the service wants it. */
export function body(batch, device, clock) {
  const { boot: bootId, taps, words, readings } = batch;
  if (readings.length) {
    return { device, bootId, readings: readings.map(reading) };
  }
  const moments = taps.map((tap) => tap.monotonic);
  return {
    device,
    bootId,
    clock: clock.around(bootId, Math.min(...moments), Math.max(...moments)).map(sample),
    crossings: taps.map(crossing),
    amendments: words.map(({ sequence, of: tap, bib, undone }) => ({ sequence, of: tap, bib, undone })),
  };
}

/** What the clocks of a boot say, without anything stamped. */
export function clockBody(device, { samples }, boot) {
  const own = samples.filter((one) => one.boot === boot);
  return { device, bootId: boot, clock: own.slice(-10).map(sample), crossings: [] };
}

function iso(millis) {
  return new Date(millis).toISOString();
}

function sample({ monotonic, at, serverAt, roundTrip }) {
  return { monotonicMillis: monotonic, at: iso(at), serverAt: iso(serverAt), roundTripMillis: roundTrip };
}

function crossing({ sequence, at, monotonic, point, split, bib }) {
  return { sequence, at: iso(at), monotonicMillis: monotonic, point, split, bib: bib || undefined, source: "TAP" };
}

function reading({ sequence, at, monotonic, bib, undoes }) {
  return { sequence, at: iso(at), monotonicMillis: monotonic, bib: bib || undefined, undoes };
}
