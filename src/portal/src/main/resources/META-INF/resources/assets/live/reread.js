/** Keeps the live page of a rehearsal up to date: its boards are for officials, and a stream does not know who looks. */

const EVERY_MS = 3000;
const PARTS = ["pulse", "live"];

async function reread() {
  if (document.hidden || document.activeElement?.closest("form")) {
    return;
  }
  const answer = await fetch(location.href, { headers: { "X-Requested-With": "JavaScript" } }).catch(() => null);
  if (!answer?.ok) {
    return;
  }
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  if (!page.getElementById("rehearsal")) {
    location.reload();
    return;
  }
  for (const part of PARTS) {
    const here = document.getElementById(part);
    const there = page.getElementById(part);
    if (here && there && here.innerHTML !== there.innerHTML) {
      here.replaceChildren(...there.childNodes);
    }
  }
}

setInterval(reread, EVERY_MS);
