/** The live page of a race. */
import { Board } from "./board.js";
import { gap } from "./gap.js";
import { Said } from "./said.js";
import { follow } from "./stream.js";
import { watch } from "./watch.js";

const live = document.getElementById("live");
const pulse = document.getElementById("pulse");
const body = document.getElementById("rows");
const said = new Said(document.getElementById("said"));
const clock = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", timeZone: live.dataset.zone });
const OVER = ["PROVISIONAL", "OFFICIAL"];
const PLANNED = pulse.querySelector(".word").textContent;
const TAGS = {
  PB: "personal best",
  SB: "best of the season",
  CR: "course record",
  CLR: "club record",
  NR: "national record",
  WB: "best known in the world",
};

const board = body && new Board(body, document.getElementById("row"), fill);
let version = live.dataset.version;
let stage = live.dataset.stage;
let state = "off";
let lastFinish = 0;

function fill(element, row) {
  const timed = row.place != null;
  element.className = `${timed ? "in" : row.outcome ? "ended" : "out"}${element.classList.contains("fresh") ? " fresh" : ""}`;
  write(element, ".label", row.placeLabel);
  write(element, ".name", row.name);
  write(element, ".time", timed ? row.mark : row.outcome ? row.status : "on course");
  mark(element.querySelector(".tags"), row.tags ?? [], row.pendingTags ?? []);
  write(element, ".gap", gap(row.millis, row.gapMillis, row.mark));
  write(element, ".club", row.clubName);
  write(element, ".category", row.category);
  write(element, ".bib", row.bib);
}

function write(element, where, text) {
  const cell = element.querySelector(where);
  if (cell.textContent !== (text ?? "")) {
    cell.textContent = text ?? "";
  }
}

function mark(cell, tags, pending) {
  if (!cell) return;
  const made = tags.map((tag) => abbreviation(tag, pending.includes(tag)));
  const before = [...cell.children].map((each) => each.outerHTML).join();
  if (before !== made.map((each) => each.outerHTML).join()) {
    cell.replaceChildren(...made.flatMap((each) => [" ", each]));
  }
}

function abbreviation(tag, isPending) {
  const element = document.createElement("abbr");
  element.className = isPending ? "tag pending" : "tag";
  element.title = (TAGS[tag] ?? tag) + (isPending ? ", not ratified yet" : "");
  element.textContent = tag;
  return element;
}

function told({ snapshot, change, state: now }) {
  if (now) {
    state = now;
    beat();
  } else if (!board) {
    // The page was made when nobody was entered; somebody is now.
    if ((snapshot ?? change).total > 0) location.reload();
  } else {
    heads(snapshot ?? change);
    change?.moved.forEach(tell);
  }
}

function heads(news) {
  version = news.version;
  live.dataset.version = version;
  stage = news.stage ?? stage;
  live.dataset.stage = stage;
  document.getElementById("finished").textContent = news.finished;
  document.getElementById("still-out").textContent = news.stillOut;
  beat();
}

function tell(move) {
  if (move.row?.outcome === "FINISHED" && move.from == null) {
    lastFinish = Date.now();
    said.say(`${move.row.name} finished in ${move.row.mark}, place ${move.row.placeLabel}.`);
  }
}

function beat() {
  const running = stage !== "PLANNED" && !OVER.includes(stage);
  pulse.className = `pulse ${state === "lost" ? "lost" : running && state === "on" ? "on" : ""}`;
  pulse.querySelector(".word").textContent =
    state === "lost" ? "connection lost, coming back" : running ? `live ${clock.format(new Date())}` : waiting();
  if (!running) {
    document.getElementById("last").textContent = "";
  } else if (lastFinish) {
    const seconds = Math.round((Date.now() - lastFinish) / 1000);
    document.getElementById("last").textContent =
      `last finisher ${seconds < 90 ? `${seconds} s` : `${Math.round(seconds / 60)} min`} ago`;
  }
}

/** The server knows when it starts. */
function waiting() {
  return stage === "PLANNED" ? PLANNED : stage.toLowerCase();
}

if (board) {
  watch(live.dataset.board, board, told);
} else {
  follow(live.dataset.board, told);
}
setInterval(beat, 1000);
