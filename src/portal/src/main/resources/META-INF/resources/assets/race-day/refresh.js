/** Keeps what the server knows up to date, without touching what somebody is busy with. */

const EVERY_MS = 4000;
const PARTS = ["stage", "gun", "counts", "queue"];

export function refresh(changed) {
  setInterval(() => !document.hidden && read(changed).catch(() => {}), EVERY_MS);
}

/** @param always also where somebody is busy */
export async function read(changed, always = false) {
  const answer = await fetch(location.pathname, { headers: { "X-Requested-With": "JavaScript" } });
  if (!answer.ok) {
    return;
  }
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  for (const part of PARTS) {
    const here = document.getElementById(part);
    const there = page.getElementById(part);
    const busy = !always && (here.contains(document.activeElement) || here.querySelector("details[open]"));
    if (there && !busy && here.innerHTML !== there.innerHTML) {
      here.replaceChildren(...there.childNodes);
    }
  }
  changed();
}
