/** The race-day page: the gun beside the finish line, which is the same as on every phone. */
import { Book } from "../line/book.js";
import { Clock } from "../line/clock.js";
import { Line } from "../line/line.js";
import { Panel } from "../line/panel.js";
import { Store } from "../line/store.js";
import { Sync } from "../line/sync.js";
import { Wake } from "../line/wake.js";
import { Guns } from "./guns.js";
import { OwnPass } from "./own-pass.js";
import { read, refresh } from "./refresh.js";

const { race, event, zone } = document.getElementById("race-day").dataset;
const by = (id) => document.getElementById(id);

const store = await Store.open();
const parts = { store, clock: new Clock(store), book: new Book(store), pass: new OwnPass(store, { race, event }) };
const { clock, book, pass } = parts;
await Promise.all([clock.start(), book.open(), pass.open()]);
navigator.storage?.persist?.();

const guns = new Guns({ clock, zone, fired: () => read(() => panel.refresh(), true) });
const line = new Line(parts, { race, event, zone }, () => guns.all(), () => by("stage").dataset.stage);
await line.open();
const sync = new Sync(parts, [
  { every: 120000, run: renew },
  { every: 60000, run: () => clock.measure() },
]);
/** What waited for a code goes at once. */
async function renew() {
  await pass.renew();
  panel.refresh();
  sync.soon();
}

const panel = new Panel(line, sync);
await panel.open();
sync.start();
sync.addEventListener("change", () => (by("signed-out").hidden = !pass.isSignedOut));
guns.listen();
new Wake().start();
refresh(() => panel.refresh());
addEventListener("beforeunload", (leaving) => {
  if (sync.state.isOffline || book.unsent.size) leaving.preventDefault();
});
