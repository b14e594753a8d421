/** The finish-line app: joins by a code, stands at one race, and goes on whatever the network does. */
import { ask, Away } from "./ask.js";
import { Book } from "./book.js";
import { Clock } from "./clock.js";
import { saveCopy } from "./copy.js";
import { health, told } from "./health.js";
import { Line } from "./line.js";
import { limits } from "./limits.js";
import { Menu } from "./menu.js";
import { Panel } from "./panel.js";
import { Pass } from "./pass.js";
import { canScan, Scan } from "./scan.js";
import { install } from "./shell.js";
import { Store } from "./store.js";
import { Sync } from "./sync.js";
import { Wake } from "./wake.js";

const by = (id) => document.getElementById(id);
const CODE = /^[A-Za-z0-9_-]{22}$/;

const store = await Store.open();
const parts = { store, clock: new Clock(store), book: new Book(store), pass: new Pass(store) };
const { clock, book, pass } = parts;
await Promise.all([clock.start(), book.open(), pass.open()]);
navigator.storage?.persist?.();
const wake = new Wake();
const sync = new Sync(parts, [
  { every: 20000, run: renew },
  { every: 120000, run: () => pass.own && pass.readStarters().then(refresh) },
  { every: 30000, run: () => pass.own && place && pass.readStartersOf(place.race).then(refresh) },
  { every: 60000, run: () => clock.measure() },
  { every: 20000, run: tell },
]);
const menu = new Menu({ stand, saveCopy: () => saveCopy(parts), join });
let panel = null;
let place = await store.kept("place");

/** Only a code of this shape ever leaves the address, and it does not stay there. */
function codeIn(text) {
  const code = decodeURIComponent(text.split("#").at(-1)).trim();
  return CODE.test(code) ? code : null;
}

async function join(text) {
  const code = codeIn(text);
  if (!code) return "This is not a code of an event. Scan the QR code that an official shows you.";
  try {
    await pass.join(code);
    sync.renew();
    await show();
    return "";
  } catch (failure) {
    return failure instanceof Away ? "Joining needs the network once. Try again when it is back." : failure.message;
  }
}

async function joinByAddress() {
  const code = codeIn(location.hash);
  if (!code) return;
  const trouble = await join(code);
  // A code that could not be tried yet stays where it is.
  if (!trouble) history.replaceState(null, "", location.pathname);
  by("join-trouble").textContent = trouble;
}

/** The last place, as long as its race is still there; else the first race. */
async function show() {
  const isJoined = Boolean(pass.own);
  by("join").hidden = isJoined;
  if (!isJoined) return;
  const race = pass.race(place?.race) ?? pass.own.races.find(({ stage }) => stage === "RUNNING") ?? pass.own.races[0];
  by("no-race").hidden = Boolean(race);
  if (race) await stand({ race: race.id, point: place?.point, split: place?.split });
}

async function stand({ race, point = "FINISH", split }) {
  place = await store.keep("place", { race, point, split });
  const { event } = pass.own;
  const line = new Line(parts, { ...place, event: event.id, zone: event.zone }, () => guns(race), () => pass.race(race)?.stage);
  await line.open();
  if (panel) {
    panel.at(line);
  } else {
    panel = new Panel(line, sync);
    await panel.open();
    sync.start();
    wake.start();
  }
  menu.show(pass.own, place);
}

function guns(race) {
  const waves = pass.race(race)?.waves ?? [];
  return waves.filter(({ gun }) => gun).map(({ id, gun }) => ({ wave: id, at: Date.parse(gun) }));
}

async function renew() {
  const before = JSON.stringify(pass.own?.races);
  await pass.renew();
  if (JSON.stringify(pass.own.races) !== before) {
    menu.show(pass.own, place);
    panel.refresh();
  }
}

function refresh() {
  panel?.refresh();
}

async function tell() {
  const body = await health(parts, place?.race, wake);
  menu.tell(told(body));
  if (pass.code()) await ask("/api/results/devices/own/health", { code: pass.code(), method: "PUT", body });
}

by("join-form").addEventListener("submit", async (event) => {
  event.preventDefault();
  by("join-trouble").textContent = "";
  by("join-trouble").textContent = await join(by("code").value);
});
addEventListener("hashchange", joinByAddress);
addEventListener("online", () => !pass.own && joinByAddress());
addEventListener("beforeunload", (event) => {
  if (limits() && (sync.state.isOffline || book.unsent.size)) event.preventDefault();
});
by("limits").hidden = !limits();
by("limits").textContent = limits();
if (canScan()) {
  const scan = new Scan(by("camera"), (bib, moment) => panel.line.collect(moment, bib));
  menu.scans(scan, by("scan"));
}

await show();
await joinByAddress();
by("start").hidden = true;
install((words) => menu.says(words));
