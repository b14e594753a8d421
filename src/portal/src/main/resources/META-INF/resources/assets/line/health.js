/** How this device is doing, as far as its browser tells. */

const MEGABYTE = 1048576;

export async function health({ store, book, clock }, race, wake) {
  const battery = await navigator.getBattery?.().catch(() => null);
  const space = await navigator.storage?.estimate?.().catch(() => null);
  return {
    device: store.device,
    bootId: clock.boot,
    raceId: race,
    clockOffsetMillis: clock.offset() ?? undefined,
    batteryPercent: battery ? Math.round(battery.level * 100) : undefined,
    isCharging: battery?.charging,
    storageFreeMegabytes: space ? Math.round((space.quota - space.usage) / MEGABYTE) : undefined,
    isStoragePersistent: await navigator.storage?.persisted?.().catch(() => undefined),
    unsynced: book.unsent.size,
    hasWakeLock: wake.isHeld(),
  };
}

/** The same for whoever holds it: [name, value, tone]. */
export function told({ clockOffsetMillis, batteryPercent, isCharging, storageFreeMegabytes, isStoragePersistent, hasWakeLock }) {
  const unknown = ["this browser does not tell", ""];
  const offset = clockOffsetMillis ?? null;
  return [
    ["Clock", ...(offset === null ? ["not compared yet", "amber"] : [`${Math.abs(offset)} ms ${offset > 0 ? "slow" : "fast"}, corrected`, ""])],
    ["Battery", ...(batteryPercent === undefined ? unknown : [`${batteryPercent} %${isCharging ? ", charging" : ""}`, batteryPercent < 20 && !isCharging ? "amber" : ""])],
    ["Room for times", ...(storageFreeMegabytes === undefined ? unknown : [`${storageFreeMegabytes} MB`, storageFreeMegabytes < 50 ? "amber" : ""])],
    ["Kept for good", ...(isStoragePersistent ? ["yes", ""] : ["the browser may clear it when the disk is full", "amber"])],
    ["Screen stays on", ...(hasWakeLock ? ["yes", ""] : ["no: keep touching it", "amber"])],
  ];
}
