/** Keeps a part of a page up to date that is made on the server: read again whenever the board behind it has moved. */
import { follow } from "/assets/live/stream.js";

const PAUSE_MS = 1000;

const pulse = document.getElementById("pulse");
const part = document.querySelector("[data-follow]");
const id = part.id;
const said = pulse?.querySelector(".word").textContent;
const still = ["PLANNED", "PROVISIONAL", "OFFICIAL"].includes(part.dataset.stage);
let version = part.dataset.version;
let waiting = false;

function told({ snapshot, change, state }) {
  if (state) {
    beat(state);
  }
  const now = (snapshot ?? change)?.version;
  if (now && now !== version && !waiting) {
    waiting = true;
    setTimeout(read, PAUSE_MS);
  }
}

async function read() {
  waiting = false;
  const answer = await fetch(location.href, { headers: { "X-Requested-With": "JavaScript" } }).catch(() => null);
  if (!answer?.ok) {
    return;
  }
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const there = page.getElementById(id);
  if (there) {
    version = there.dataset.version;
    document.getElementById(id).replaceChildren(...there.childNodes);
  }
}

function beat(state) {
  if (pulse) {
    pulse.className = `pulse ${state === "lost" || !still ? state : ""}`;
    pulse.querySelector(".word").textContent = state === "lost" ? "connection lost, coming back" : still ? said : "live";
  }
}

follow(part.dataset.follow, told);
