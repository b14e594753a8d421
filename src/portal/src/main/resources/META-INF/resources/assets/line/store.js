/**
 * What this device keeps on its disk. A new storage is a new device, so that device and sequence name one tap for ever.
 * What was stamped is written with strict durability and never changed; what the server answered lies beside it.
 */
import { uuid } from "./uuid.js";

const FINISH_LINE = { name: "backstretch-finish-line", kinds: ["taps", "amendments", "readings"] };

function done(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function upgrade(database, kinds) {
  for (const name of [...kinds, "samples"]) {
    database.createObjectStore(name, { keyPath: "sequence", autoIncrement: true });
  }
  // Apart from the taps: a tap must not wait while two hundred answers are written.
  database.createObjectStore("answers", { keyPath: ["kind", "sequence"] });
  database.createObjectStore("kept", { keyPath: "key" });
}

export class Store {
  /** @param app its name, and the kinds of what is stamped */
  static async open({ name, kinds } = FINISH_LINE) {
    const opening = indexedDB.open(name, 1);
    opening.onupgradeneeded = () => upgrade(opening.result, kinds);
    const store = new Store(await done(opening));
    store.device = (await store.kept("device")) ?? (await store.keep("device", uuid()));
    return store;
  }

  constructor(database) {
    this.database = database;
  }

  /** Resolves when it is on the disk; gives it its sequence. */
  async add(kind, thing) {
    const [sequence] = await this.#write(kind, "strict", (things) => [things.add(thing)]);
    return { ...thing, sequence };
  }

  /** Everything of a kind, the oldest first. */
  all(kind) {
    return done(this.database.transaction(kind).objectStore(kind).getAll());
  }

  /** Answers can be asked for again: they need not be on the disk at once. */
  answer(kind, items) {
    return this.#write("answers", "relaxed", (answers) =>
      items.map((item) => answers.put({ kind, sequence: item.sequence, item })),
    );
  }

  forget(kind, sequence) {
    return this.#write("answers", "relaxed", (answers) => [answers.delete([kind, sequence])]);
  }

  async keep(key, value) {
    await this.#write("kept", "strict", (kept) => [kept.put({ key, value })]);
    return value;
  }

  async kept(key) {
    return (await done(this.database.transaction("kept").objectStore("kept").get(key)))?.value;
  }

  async #write(name, durability, change) {
    const transaction = this.database.transaction(name, "readwrite", { durability });
    const requests = change(transaction.objectStore(name));
    await new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onerror = transaction.onabort = () => reject(transaction.error ?? new Error("not stored"));
    });
    return requests.map((request) => request.result);
  }
}
