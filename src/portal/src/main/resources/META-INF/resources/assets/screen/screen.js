/** The board on the wall: shows its sheets in turn, page by page, and whoever is just in at once. */
import { List } from "../live/list.js";
import { watch } from "../live/watch.js";
import { Wake } from "../line/wake.js";
import { RaceClock } from "./race-clock.js";

const TURN_MS = 9000;
const NEW_MS = 25000;

const screen = document.getElementById("screen");
const blank = document.getElementById("row");
const clock = new RaceClock(document.getElementById("clock"));
const by = (id) => document.getElementById(id);

/** One board, and which of its pages is shown. */
class Sheet {
  #list = new List();
  #of;
  page = 0;
  news = { finished: 0, stillOut: 0 };

  constructor(section) {
    this.section = section;
    this.body = section.querySelector("tbody");
    this.#of = section.querySelector(".of");
  }

  show(rows, total) {
    this.#list.show(rows, total);
    drawSoon();
  }

  change(change) {
    this.#list.change(change);
    drawSoon();
  }

  get isShort() {
    return this.#list.isShort;
  }

  get finishers() {
    return this.#list.rows.filter((row) => row.place != null);
  }

  get pages() {
    return Math.max(1, Math.ceil(this.finishers.length / rowsAtOnce()));
  }

  pageOf(id) {
    return Math.floor(this.finishers.findIndex((row) => row.competitorId === id) / rowsAtOnce());
  }

  draw() {
    const rows = this.finishers;
    this.page = Math.min(this.page, this.pages - 1);
    const from = this.page * rowsAtOnce();
    this.body.replaceChildren(...rows.slice(from, from + rowsAtOnce()).map(line));
    this.#of.textContent = this.pages > 1 ? `${this.page + 1} / ${this.pages}` : "";
    this.section.querySelector(".wait").hidden = rows.length > 0;
  }
}

const sheets = [...document.querySelectorAll("[data-board]")].map((section) => new Sheet(section));
let shown = 0;
let newest = null;
let frame = 0;
let timer = 0;

const rowsAtOnce = () => Number(screen.dataset.rows);

function line(row) {
  const element = blank.content.firstElementChild.cloneNode(true);
  element.querySelector(".place").textContent = row.placeLabel ?? "";
  element.querySelector(".name").textContent = row.name ?? "Anonymous";
  element.querySelector(".club").textContent = row.clubName ?? "";
  element.querySelector(".category").textContent = row.category ?? "";
  element.querySelector(".time").textContent = row.mark ?? "";
  element.classList.toggle("new", newest?.id === row.competitorId && Date.now() < newest.until);
  return element;
}

/** However much happens, the screen is drawn once. */
function drawSoon() {
  frame ||= requestAnimationFrame(() => {
    frame = 0;
    draw();
  });
}

function draw() {
  sheets.forEach((sheet, index) => (sheet.section.hidden = index !== shown));
  sheets[shown].draw();
  by("finished").textContent = sheets[shown].news.finished;
  by("out").textContent = sheets[shown].news.stillOut;
  if (newest && Date.now() >= newest.until) by("newest").replaceChildren();
}

/** The next page, then the next sheet on which somebody stands. */
function turn() {
  const sheet = sheets[shown];
  if (sheet.page + 1 < sheet.pages) {
    sheet.page++;
  } else {
    sheet.page = 0;
    const after = [...sheets.keys()].map((step) => (shown + 1 + step) % sheets.length);
    shown = after.find((index) => sheets[index].finishers.length > 0) ?? shown;
  }
  draw();
  turnLater();
}

function turnLater() {
  clearTimeout(timer);
  timer = setTimeout(turn, TURN_MS);
}

/** Where somebody is just in, the screen goes to them. */
function greet(sheet, row) {
  newest = { id: row.competitorId, until: Date.now() + NEW_MS };
  shown = sheets.indexOf(sheet);
  sheet.page = Math.max(0, sheet.pageOf(row.competitorId));
  const name = document.createElement("strong");
  name.textContent = row.name ?? "Anonymous";
  by("newest").replaceChildren(`just in: ${row.placeLabel ?? ""} `, name, ` ${row.mark ?? ""}`);
  drawSoon();
  turnLater();
}

for (const sheet of sheets) {
  watch(sheet.section.dataset.board, sheet, ({ snapshot, change, state }) => {
    const news = snapshot ?? change;
    if (news) {
      sheet.news = news;
      clock.stage = news.stage ?? clock.stage;
      drawSoon();
    }
    if (state) by("lost").hidden = state !== "lost";
    const justIn = change?.moved.filter((move) => move.row?.outcome === "FINISHED" && move.from == null) ?? [];
    if (justIn.length) greet(sheet, justIn.at(-1).row);
  });
}

document.body.classList.add("turning");
clock.start(screen.dataset.stage);
new Wake().start();
draw();
turnLater();
