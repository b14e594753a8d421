/** The boards of a challenge: members and teams, each with its own stream. */
import { Board } from "./board.js";
import { Said } from "./said.js";
import { watch } from "./watch.js";

const pulse = document.getElementById("pulse");
const said = new Said(document.getElementById("said"));
const kilometres = (metres) => (Math.floor(metres / 100) / 10).toFixed(1);

function fill(element, row) {
  write(element, ".label", row.placeLabel);
  write(element, ".name", row.name);
  write(element, ".score", row.score == null ? "–" : kilometres(row.score));
}

function write(element, where, text) {
  const cell = element.querySelector(where);
  if (cell.textContent !== (text ?? "")) {
    cell.textContent = text ?? "";
  }
}

for (const place of document.querySelectorAll("[data-board]")) {
  const id = place.dataset.board;
  const board = new Board(place.querySelector("tbody"), document.getElementById("row"), fill);
  watch(id, board, ({ snapshot, change, state }) => {
    if (state) {
      beat(state);
    } else {
      place.hidden = (snapshot ?? change).total === 0;
      change?.moved.filter((move) => move.row && (move.from == null || move.to < move.from)).forEach(tell);
    }
  });
}

function tell({ row }) {
  if (row.score != null) {
    said.say(`${row.name} has ${kilometres(row.score)} kilometres, place ${row.placeLabel}.`);
  }
}

function beat(state) {
  const over = "over" in pulse.dataset;
  pulse.className = `pulse ${state === "lost" ? "lost" : over ? "" : "on"}`;
  pulse.querySelector(".word").textContent = state === "lost" ? "connection lost, coming back" : over ? "over" : "live";
}
