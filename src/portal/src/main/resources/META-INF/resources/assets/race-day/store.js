/**
 * What this device keeps: every tap, before the screen says so, and what it needs to go on without a network. A new
 * storage is a new device, so device and sequence always name one tap.
 */

const NAME = "backstretch-line";

function done(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

export class Store {
  static async open() {
    const opening = indexedDB.open(NAME, 1);
    opening.onupgradeneeded = () => {
      const taps = opening.result.createObjectStore("taps", { keyPath: "sequence", autoIncrement: true });
      taps.createIndex("race", "race");
      opening.result.createObjectStore("kept", { keyPath: "key" });
    };
    const store = new Store(await done(opening));
    store.device = (await store.kept("device")) ?? (await store.keep("device", crypto.randomUUID()));
    navigator.storage?.persist?.();
    return store;
  }

  constructor(database) {
    this.database = database;
  }

  /** Resolves when the tap is on the disk; gives it its sequence. */
  async add(tap) {
    tap.sequence = await this.#write("taps", (taps) => taps.add(tap));
    return tap;
  }

  async change(tap) {
    await this.#write("taps", (taps) => taps.put(tap));
  }

  /** The oldest first. */
  async tapsOf(race) {
    return done(this.database.transaction("taps").objectStore("taps").index("race").getAll(race));
  }

  async keep(key, value) {
    await this.#write("kept", (kept) => kept.put({ key, value }));
    return value;
  }

  async kept(key) {
    return (await done(this.database.transaction("kept").objectStore("kept").get(key)))?.value;
  }

  async #write(name, change) {
    const transaction = this.database.transaction(name, "readwrite", { durability: "strict" });
    const request = change(transaction.objectStore(name));
    await new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onerror = transaction.onabort = () => reject(transaction.error);
    });
    return request.result;
  }
}
