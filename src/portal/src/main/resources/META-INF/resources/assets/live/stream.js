/** One stream of a board: open only while somebody looks, and back by itself after a loss. */

const FIRST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 15000;

/**
 * @param board its id
 * @param told called with { snapshot } or { change }, and { state } ("on", "lost") when that changes
 */
export function follow(board, told) {
  const address = `/api/leaderboards/boards/${encodeURIComponent(board)}/stream`;
  let source = null;
  let wait = FIRST_WAIT_MS;
  let timer = 0;

  function open() {
    clearTimeout(timer);
    if (source || document.hidden) {
      return;
    }
    source = new EventSource(address);
    source.onopen = () => {
      wait = FIRST_WAIT_MS;
      told({ state: "on" });
    };
    source.addEventListener("snapshot", (event) => told({ snapshot: JSON.parse(event.data) }));
    source.addEventListener("change", (event) => told({ change: JSON.parse(event.data) }));
    source.onerror = () => {
      told({ state: "lost" });
      // A lost connection is taken up again by the browser, from where it was; a refusal is not.
      if (source?.readyState === EventSource.CLOSED) {
        close();
        timer = setTimeout(open, wait * (0.75 + Math.random() / 2));
        wait = Math.min(wait * 2, LONGEST_WAIT_MS);
      }
    };
  }

  function close() {
    clearTimeout(timer);
    source?.close();
    source = null;
  }

  document.addEventListener("visibilitychange", () => (document.hidden ? close() : open()));
  addEventListener("pagehide", close);
  addEventListener("pageshow", open);
  open();
}

/** The first rows of a board, for when a stream tells only the top. */
export async function read(board) {
  const answer = await fetch(`/api/leaderboards/boards/${encodeURIComponent(board)}?size=500`);
  if (!answer.ok) {
    throw new Error(`board ${answer.status}`);
  }
  return answer.json();
}
