/** Keeps a board on the page equal to the one it follows. */
import { follow, read } from "./stream.js";

const PAUSE_MS = 1000;

/**
 * @param id of the board, @param board where it is shown
 * @param told called with { snapshot }, { change } or { state }, after the board knows of it
 */
export function watch(id, board, told) {
  /** The version shown; while rows are being read, then those that came after it, in their order. */
  let heard = [];
  let page = null;
  let reading = false;
  let timer = 0;

  follow(id, ({ snapshot, change, state }) => {
    if (snapshot) {
      begin(snapshot);
    } else if (change) {
      take(change);
    }
    told({ snapshot, change, state });
  });

  /** A stream begins with the top of the board; the rest is read where it is longer. */
  function begin(snapshot) {
    heard = [snapshot];
    page = null;
    if (snapshot.total > snapshot.rows.length) {
      start();
    } else {
      end(snapshot);
    }
  }

  function take(change) {
    if (reading) {
      heard.push(change);
      fit();
    } else {
      heard = [change];
      board.change(change);
      if (board.isShort) timer ||= setTimeout(start, PAUSE_MS);
    }
  }

  async function start() {
    clearTimeout(timer);
    reading = true;
    heard = heard.slice(-1);
    // If nothing fits what is read, because another replica answered, it is read again.
    timer = setTimeout(start, PAUSE_MS * 3);
    const answer = await read(id).catch(() => null);
    if (reading && answer) {
      page = answer;
      fit();
    }
  }

  /** What was read is a version of its own: only what was heard after it is new to it. */
  function fit() {
    const at = page ? heard.findLastIndex(({ version }) => version === page.version) : -1;
    if (at >= 0) {
      const later = heard.slice(at + 1);
      end(page);
      later.forEach(take);
    }
  }

  function end({ rows, total }) {
    clearTimeout(timer);
    timer = 0;
    reading = false;
    page = null;
    board.show(rows, total);
  }
}
