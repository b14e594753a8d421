/**
 * Keeps what the server knows up to date, without touching what somebody is busy with. A part of a page that may change
 * says so: data-fresh, and an id.
 */

const EVERY_MS = 4000;
const listeners = [];
let timer = null;

/** @param changed called after each look */
export function refresh(changed = () => {}) {
  listeners.push(changed);
  timer ??= setInterval(() => !document.hidden && read().catch(() => {}), EVERY_MS);
}

/** @param always also where somebody is busy */
export async function read(changed = () => {}, always = false) {
  const answer = await fetch(location.href, { headers: { "X-Requested-With": "JavaScript" } });
  if (answer.ok) {
    take(await answer.text(), always);
    changed();
  }
}

/**
 * Takes the parts that may change from a page that was just read.
 *
 * @param always true, or the one part that is taken although somebody is busy there
 */
export function take(text, always = false) {
  const page = new DOMParser().parseFromString(text, "text/html");
  for (const here of document.querySelectorAll("[data-fresh]")) {
    const there = page.getElementById(here.id);
    if (there && here.innerHTML !== there.innerHTML && (always === true || always === here || !isBusy(here))) {
      here.className = there.className;
      here.replaceChildren(...there.childNodes);
    }
  }
  listeners.forEach((changed) => changed());
}

/** Whether somebody is at it: a field in use, something typed, something opened, a finger on a button. */
function isBusy(part) {
  return (
    part.contains(document.activeElement) ||
    part.querySelector("details[open], :active") !== null ||
    [...part.querySelectorAll("input:not([type=hidden]), textarea")].some((field) => field.value !== field.defaultValue)
  );
}
