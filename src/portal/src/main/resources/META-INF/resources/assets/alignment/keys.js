/** One key for each thing that can be said of the chosen line, and the line in sight after a step. */

const KEYS = { t: "insert-time", x: "remove-time", b: "insert-bib", d: "remove-bib", z: "put-back" };

document.addEventListener("keydown", (event) => {
  const isTyping = event.target.matches("input:not([type=radio]), select, textarea");
  if (isTyping || event.ctrlKey || event.metaKey || event.altKey || !chosen()) {
    return;
  }
  if (event.key === "s") {
    event.preventDefault();
    document.getElementById("said").focus();
  } else if (KEYS[event.key]) {
    event.preventDefault();
    document.querySelector(`#draft [name=do][value=${KEYS[event.key]}]`).click();
  }
});

/** Enter in the field says the bib: without this it would be the first button of the form. */
document.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && event.target.id === "said") {
    event.preventDefault();
    document.querySelector("#draft [name=do][value=say]").click();
  }
});

/** A step begins with a chosen line: without one there is nothing to say. */
document.addEventListener("htmx:confirm", (event) => {
  if (event.target.id === "draft" && !chosen()) {
    event.preventDefault();
  }
});

/** The keyboard stays at the chosen line, the eye at its place. */
document.addEventListener("htmx:afterSettle", () => {
  const line = chosen();
  if (line && matchMedia("(pointer: fine)").matches) {
    line.focus({ preventScroll: true });
  }
});

function chosen() {
  return document.querySelector("#draft [name=row]:checked");
}
