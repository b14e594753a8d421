/** Around the finish line: what is decided here is sent without leaving the page, so that nobody's timing is interrupted. */
import { refresh, take } from "./refresh.js";

async function send(form, button) {
  const answer = await fetch(button?.formAction || form.action, {
    method: "POST",
    body: new URLSearchParams(new FormData(form, button)),
    headers: { "X-Requested-With": "JavaScript" },
  });
  if (!answer.ok && answer.status !== 422) {
    throw new Error(answer.status);
  }
  const text = await answer.text();
  if (answer.ok) form.reset();
  document.activeElement?.blur();
  take(text, form.closest("[data-fresh]"));
  heard(answer.ok);
}

/** A refusal is read out and shown; after a decision the list itself is the answer. */
function heard(isDone) {
  if (!isDone) {
    document.getElementById("trouble")?.scrollIntoView({ block: "nearest" });
  }
}

/** What script cannot do is done as without: signed out, or no network. */
document.addEventListener("submit", async (event) => {
  const form = event.target;
  if (!form.matches("[data-quiet]")) {
    return;
  }
  event.preventDefault();
  const button = event.submitter;
  button?.setAttribute("aria-busy", "true");
  try {
    await send(form, button);
  } catch {
    failed(form);
  } finally {
    button?.removeAttribute("aria-busy");
  }
});

/** Leaving the page would end the timing on it: so it says that nothing was sent, and stays. */
function failed(form) {
  const said = form.querySelector("[data-failed]") ?? document.createElement("p");
  said.dataset.failed = "";
  said.className = "notice alarm small";
  said.setAttribute("role", "alert");
  said.textContent = "This did not get through. Try again in a moment; if it stays so, sign in in a new tab.";
  form.append(said);
}

refresh();
