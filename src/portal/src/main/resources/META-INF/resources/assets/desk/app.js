/** The desk on a phone: joins by a code, takes the list along, and goes on whatever the network does. */
import { ask, Away } from "../line/ask.js";
import { limits } from "../line/limits.js";
import { canScan, Scan } from "../line/scan.js";
import { install } from "../line/shell.js";
import { Store } from "../line/store.js";
import { Book } from "./book.js";
import { Guests } from "./guests.js";
import { Row } from "./row.js";
import { Sync } from "./sync.js";

const by = (id) => document.getElementById(id);
const CODE = /^[A-Za-z0-9_-]{22}$/;

const store = await Store.open({ name: "backstretch-desk", kinds: ["sayings"] });
const [book, guests] = [new Book(store), new Guests(store)];
await Promise.all([book.open(), guests.open()]);
navigator.storage?.persist?.();
let pass = (await store.kept("pass")) ?? null;
let rows = new Map();

const sync = new Sync({ book, guests }, () => pass && { event: pass.own.event.id, code: pass.code }, renew);
const desk = {
  arrive: (row, bib, although) => say(row, { deed: "IN", bib: bib || row.bib, although }),
  leave: (row) => say(row, { deed: "OUT" }),
  giveBib: (row, bib) => say(row, { deed: "BIB", bib, was: row.bib }),
  wearer: (bib, row) => guests.wearer(bib, row),
};

async function say(row, what) {
  const name = `${row.givenName} ${row.familyName}`.trim();
  try {
    await book.say({ event: pass.own.event.id, entryId: row.entryId, name, ...what });
  } catch (failure) {
    by("said").textContent = `Not stored on this phone: ${failure.message}. Write it down on paper.`;
    return;
  }
  by("said").textContent = `${name}: ${{ IN: "checked in", OUT: "taken back", BIB: `bib ${what.bib}` }[what.deed]}.`;
  by("find").select();
}

/** Only a code of this shape ever leaves the address, and it does not stay there. */
function codeIn(text) {
  const code = decodeURIComponent(text.split("#").at(-1)).trim();
  return CODE.test(code) ? code : null;
}

async function join(text) {
  const code = codeIn(text);
  if (!code) return "This is not a code of a desk. Scan the QR code that the organizer shows you.";
  try {
    await learn(code);
    await guests.take(pass.own.event.id, code);
    sync.soon();
    show();
    return "";
  } catch (failure) {
    return failure instanceof Away ? "Joining needs the network once. Try again when it is back." : failure.message;
  }
}

async function joinByAddress() {
  if (!codeIn(location.hash)) return;
  const trouble = await join(location.hash);
  if (!trouble) history.replaceState(null, "", location.pathname);
  by("join-trouble").textContent = trouble;
}

async function learn(code) {
  const own = await ask("/api/registration/desk-devices/own", { code });
  pass = await store.keep("pass", { code, own });
  await book.adjust(own.serverAt);
}

function renew() {
  return learn(pass.code);
}

/** The day after the event begins where it takes place. */
function isOver({ lastDay, zone }) {
  return new Date(Date.now() + book.offset).toLocaleDateString("sv-SE", { timeZone: zone }) > lastDay;
}

async function show() {
  by("join").hidden = Boolean(pass);
  by("desk").hidden = !pass;
  if (!pass) return;
  by("event-name").textContent = `${pass.own.event.name} · ${pass.own.name}`;
  const isPast = isOver(pass.own.event);
  if (isPast && guests.rows.length) await guests.drop();
  by("over").hidden = !isPast;
  showSync();
  showGuests();
  showAttention();
}

function showSync() {
  const unsent = book.unsent().length;
  by("unsynced").textContent = unsent ? `unsynced ${unsent} ▲` : "all sent ✓";
  by("unsynced").className = unsent ? "state amber" : "state good";
  const { isOffline, trouble } = sync.state;
  by("network").textContent = trouble || (isOffline ? "No network: go on, everything stays on this phone." : "");
  by("network").hidden = !by("network").textContent;
  const here = guests.rows.filter((row) => book.now(row, guests.takenAt).status === "CHECKED_IN").length;
  by("count").textContent = guests.rows.length ? `${here} of ${guests.rows.length} are here` : "";
}

/** Rows stay where they are while somebody types in them. */
function showGuests() {
  const typed = by("find").value;
  const found = guests.find(typed).map((row) => book.now(row, guests.takenAt));
  const next = new Map(found.map((row) => [row.entryId, rows.get(row.entryId) ?? new Row(by("guest"), desk)]));
  found.forEach((row) => next.get(row.entryId).show(row));
  if ([...next.keys()].join() !== [...rows.keys()].join()) by("guests").replaceChildren(...[...next.values()].map((row) => row.element));
  rows = next;
  by("nobody").hidden = !typed.trim() || found.length > 0;
}

function showAttention() {
  const items = book.attention().map(({ name, answer }) => {
    const item = document.createElement("li");
    item.textContent = answer.sentence || `${name}: ${answer.reason}`;
    return item;
  });
  by("attention").hidden = !items.length;
  by("conflicts").replaceChildren(...items);
}

function found(text) {
  by("find").value = text;
  showGuests();
  by("said").textContent = guests.coded(text) ? "" : "Nobody on this list has that code.";
}

by("join-form").addEventListener("submit", async (event) => {
  event.preventDefault();
  by("join-trouble").textContent = "";
  by("join-trouble").textContent = await join(by("code").value);
});
by("find-form").addEventListener("submit", (event) => event.preventDefault());
by("find").addEventListener("input", showGuests);
book.addEventListener("change", show);
sync.addEventListener("change", show);
addEventListener("hashchange", joinByAddress);
addEventListener("online", () => !pass && joinByAddress());
addEventListener("beforeunload", (event) => {
  if (book.unsent().length || (limits() && sync.state.isOffline)) event.preventDefault();
});
by("limits").hidden = !limits();
by("limits").textContent = limits();
if (canScan()) {
  const scan = new Scan(by("camera"), found);
  by("scan").hidden = false;
  by("scan").addEventListener("click", async () => {
    try {
      await (scan.isOn() ? scan.stop() : scan.start());
    } catch {
      by("said").textContent = "The camera cannot be used here. Type the eight letters under the code.";
    }
    by("scan").textContent = scan.isOn() ? "Stop the camera" : "Scan a bib";
  });
} else {
  by("no-scan").hidden = false;
}

await show();
await joinByAddress();
by("start").hidden = true;
sync.start();
install((words) => (by("shell").textContent = words), "/desk");
