/** The race-day page: a time is taken at the very keystroke, stored, shown, then sent. */
import { Clock } from "./clock.js";
import { read, refresh } from "./refresh.js";
import { Store } from "./store.js";
import { Sync } from "./sync.js";
import { Taps } from "./taps.js";

const page = document.getElementById("race-day");
const by = (id) => document.getElementById(id);
const field = by("bib");
const timeOfDay = new Intl.DateTimeFormat("en-GB", { timeStyle: "medium", timeZone: page.dataset.zone });

const store = await Store.open();
const clock = new Clock(store);
const sync = new Sync(store, clock, { race: page.dataset.race, event: page.dataset.event }, show);
const taps = new Taps(by("taps"), by("tap-row"), sync, timeOf);

async function tap(event) {
  const at = clock.at(event);
  const bib = field.value.trim() || null;
  field.value = "";
  await sync.add({
    race: page.dataset.race,
    at,
    wall: Math.round(clock.wall(event)),
    monotonic: Math.round(event.timeStamp),
    bootId: clock.bootId,
    bib,
  });
  navigator.vibrate?.(20);
  show(sync.state);
  preview();
}

/** The gun, where one gun started everybody; otherwise times of day are shown. */
function gun() {
  const guns = [...document.querySelectorAll(".gun-time")].map((time) => Date.parse(time.dateTime));
  return guns.length === 1 ? guns[0] : null;
}

function timeOf(tap) {
  const start = gun();
  return start !== null && tap.at >= start ? elapsed(tap.at - start) : exact(tap.at);
}

function exact(millis) {
  return `${timeOfDay.format(millis)}.${Math.floor((millis % 1000) / 100)}`;
}

function elapsed(millis) {
  const tenths = Math.floor(millis / 100);
  const [hours, minutes, seconds] = [tenths / 36000, (tenths / 600) % 60, (tenths / 10) % 60].map(Math.floor);
  const two = (number) => String(number).padStart(2, "0");
  return `${hours ? `${hours}:${two(minutes)}` : minutes}:${two(seconds)}.${tenths % 10}`;
}

function show(state) {
  taps.draw();
  const waiting = sync.unsynced();
  by("unsynced").textContent = waiting ? `unsynced ${waiting} ▲` : "all sent ✓";
  by("unsynced").className = `state ${waiting ? "amber" : "good"}`;
  by("offline").hidden = !state.offline;
  by("signed-out").hidden = !state.signedOut;
  by("offset").textContent = clock.offset
    ? ` The clock of this device is ${(Math.abs(clock.offset) / 1000).toFixed(1)} s ${clock.offset > 0 ? "slow" : "fast"}; times are corrected.`
    : "";
}

function preview() {
  const bib = field.value.trim();
  const name = sync.names.get(bib);
  const before = bib && sync.taps.some((tap) => (tap.given ?? tap.bib) === bib && tap.answer?.state !== "DISMISSED");
  by("who").textContent = !bib ? "" : `${bib} · ${name ?? "nobody wears this bib, yet"}${before ? " · has a time already" : ""}`;
  by("who").classList.toggle("amber", Boolean(bib && (!name || before)));
}

function tick() {
  const now = clock.now();
  const start = gun();
  by("time-of-day").textContent = exact(now);
  by("race-time").textContent = start !== null && now >= start ? elapsed(now - start) : "";
  requestAnimationFrame(tick);
}

/** As a field for a local date and time of the event wants it. */
function local(millis) {
  return new Date(millis + zoneOffset(millis)).toISOString().slice(0, 23);
}

function zoneOffset(millis) {
  const parts = new Intl.DateTimeFormat("en-US", {
    timeZone: page.dataset.zone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  }).formatToParts(millis);
  const part = Object.fromEntries(parts.map(({ type, value }) => [type, Number(value)]));
  const there = Date.UTC(part.year, part.month - 1, part.day, part.hour, part.minute, part.second);
  return there - Math.floor(millis / 1000) * 1000;
}

/** The gun is the keystroke, not the moment the network has carried it; one that could not be sent is not lost. */
async function fire(form, event) {
  event.preventDefault();
  const at = local(clock.at(event));
  const button = form.querySelector("button");
  button.disabled = true;
  try {
    const answer = await fetch(form.action, {
      method: "POST",
      body: new URLSearchParams(clock.isKnown ? { at } : {}),
      headers: { "X-Requested-With": "JavaScript" },
    });
    if (!answer.ok) throw new Error(answer.status);
    await read(() => show(sync.state), true);
    field.focus();
  } catch {
    button.disabled = false;
    by(`at-${form.dataset.wave}`).value = at.slice(0, 21);
    form.querySelector("p").textContent =
      "The gun did not get through. Its moment stands below: set it when the network is back.";
    form.parentElement.querySelector("details").open = true;
  }
}

async function stayAwake() {
  if (!document.hidden) {
    await navigator.wakeLock?.request("screen").catch(() => {});
  }
}

field.addEventListener("input", preview);
field.addEventListener("keydown", (event) => {
  if (event.key === "Enter") {
    event.preventDefault();
    if (!event.repeat) tap(event);
  }
});
by("tap").addEventListener("submit", (event) => event.preventDefault());
by("tap-button").addEventListener("pointerdown", (event) => {
  event.preventDefault();
  tap(event);
});
by("tap-button").addEventListener("click", (event) => {
  // A click without a pointer: the keyboard's.
  if (event.detail === 0) tap(event);
});
document.addEventListener("submit", (event) => event.target.matches(".fire") && fire(event.target, event));
document.addEventListener("visibilitychange", stayAwake);
addEventListener("beforeunload", (event) => {
  if (sync.state.offline || sync.unsynced()) event.preventDefault();
});

by("line").hidden = false;
await sync.start();
show(sync.state);
tick();
stayAwake();
refresh(() => show(sync.state));
await clock.start();
