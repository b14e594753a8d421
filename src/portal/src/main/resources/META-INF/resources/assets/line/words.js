/** How the finish line says things. */

const STATES = {
  USED: ["good", "✓"],
  WAITING_FOR_BIB: ["amber", "no bib yet"],
  DUPLICATE: ["quiet", "again: the earlier time counts"],
  AFTER_FINISH: ["quiet", "has finished already"],
  BEFORE_START: ["amber", "before the gun"],
  UNKNOWN_BIB: ["amber", "nobody wears this bib"],
  UNKNOWN_CHIP: ["amber", "nobody wears this chip"],
  OVER_MAXIMUM: ["amber", "later than the race lasts"],
  IN_REVIEW: ["amber", "in review"],
  QUARANTINED: ["amber", "put aside: the code of this device had ended"],
  DISMISSED: ["quiet", "undone"],
};

/** Tone and words for the state of a crossing, as the server told it. */
export function state(answer) {
  if (answer.status === "REFUSED") return ["alarm", answer.problem ?? "refused"];
  const [tone, words] = STATES[answer.state] ?? ["quiet", ""];
  return [tone, tone === "good" ? words : (answer.reason ?? words)];
}

/** 25:31.4, or 1:02:03.4. */
export function elapsed(millis) {
  const tenths = Math.floor(Math.abs(millis) / 100);
  const [hours, minutes, seconds] = [tenths / 36000, (tenths / 600) % 60, (tenths / 10) % 60].map(Math.floor);
  const two = (number) => String(number).padStart(2, "0");
  return `${millis < 0 ? "-" : ""}${hours ? `${hours}:${two(minutes)}` : minutes}:${two(seconds)}.${tenths % 10}`;
}

export function clockOf(zone) {
  const format = new Intl.DateTimeFormat("en-GB", { timeStyle: "medium", timeZone: zone });
  return (millis) => `${format.format(millis)}.${Math.floor((((millis % 1000) + 1000) % 1000) / 100)}`;
}

/** 7 min 3 s, or 0.4 s. */
export function lasting(millis) {
  const seconds = Math.abs(millis) / 1000;
  if (seconds < 60) return `${seconds.toFixed(1)} s`;
  const minutes = Math.floor(seconds / 60);
  return minutes < 120 ? `${minutes} min ${Math.round(seconds % 60)} s` : `${Math.round(minutes / 60)} h`;
}

/** What the wall clock of this device is worth; empty where it is right to the eye. */
export function offset(millis) {
  if (millis === null) return "";
  if (Math.abs(millis) < 200) return "";
  return `The clock of this device is ${lasting(millis)} ${millis > 0 ? "slow" : "fast"}; times are corrected.`;
}
