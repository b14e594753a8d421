/** Who may come, as it was taken along: names, bibs and what is missing, and nothing else of anybody. */
import { ask } from "../line/ask.js";

const AT_A_TIME = 500;
const SHOWN = 30;
const CODE = /^[0-9A-HJKMNP-TV-Z]{4}-?[0-9A-HJKMNP-TV-Z]{4}$/;

export class Guests {
  constructor(store) {
    this.store = store;
    this.seat([], 0);
  }

  async open() {
    const kept = await this.store.kept("guests");
    if (kept) this.seat(kept.rows, kept.takenAt);
  }

  /** The whole list, or none: half of one would look like everybody. */
  async take(event, code) {
    const rows = [];
    const takenAt = Date.now();
    for (let page = 0, total = 1; rows.length < total; page++) {
      const part = await ask(`/api/registration/events/${event}/desk-list?page=${page}&size=${AT_A_TIME}`, { code });
      if (!part.items.length) break;
      rows.push(...part.items);
      total = part.total;
    }
    await this.store.keep("guests", { rows, takenAt });
    this.seat(rows, takenAt);
  }

  /** Nobody stays on a phone after the event. */
  async drop() {
    await this.store.keep("guests", { rows: [], takenAt: 0 });
    this.seat([], 0);
  }

  seat(rows, takenAt) {
    Object.assign(this, { rows, takenAt });
    this.byId = new Map(rows.map((row) => [row.entryId, row]));
    this.words = new Map(rows.map((row) => [row.entryId, folded(`${row.givenName} ${row.familyName}`).split(/\s+/)]));
  }

  get(id) {
    return this.byId.get(id);
  }

  /** Who fits what was typed: a bib, the code on a bib, or the beginnings of names. The whole bib comes first. */
  find(typed) {
    const text = typed.trim();
    if (!text) return [];
    const coded = this.coded(text);
    if (coded) return [coded];
    const bib = text.toUpperCase().replace(/^0+(?=\d)/, "");
    const beginnings = folded(text).split(/\s+/);
    const isNamed = ({ entryId }) => beginnings.every((part) => this.words.get(entryId).some((word) => word.startsWith(part)));
    const worn = this.rows.filter((row) => row.bib === bib);
    return [...worn, ...this.rows.filter((row) => row.bib !== bib && isNamed(row))].slice(0, SHOWN);
  }

  /** Whose code was scanned or typed. */
  coded(text) {
    const upper = text.trim().toUpperCase();
    const code = CODE.test(upper) && upper.replace("-", "");
    return code ? this.rows.find((row) => row.code.replace("-", "") === code) : undefined;
  }

  /** Somebody else in the race whom the list gives this bib. */
  wearer(bib, { raceId, entryId }) {
    return this.rows.find((row) => row.bib === bib && row.raceId === raceId && row.entryId !== entryId);
  }
}

/** Without accents and capitals: who types Lukasz finds Łukasz. */
export function folded(text) {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("ł", "l")
    .replaceAll("ß", "ss")
    .replaceAll("ø", "o");
}
