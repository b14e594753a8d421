/** Keeps the announcer's page up to date: at once when a board moves, and every few seconds for who comes next. */
import { follow } from "../live/stream.js";
import { read, refresh } from "./refresh.js";

const PAUSE_MS = 700;
let timer = 0;

function soon() {
  timer ||= setTimeout(() => {
    timer = 0;
    read().catch(() => {});
  }, PAUSE_MS);
}

for (const board of document.getElementById("announcer").dataset.boards.split(" ").filter(Boolean)) {
  follow(board, ({ change }) => change && soon());
}
refresh();
