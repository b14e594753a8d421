/** Puts the app on this device, so that it opens without a network. A newer one waits until this one is closed. */

/** @param page the address of the app, below which its worker lies */
export async function install(told, page = "/line") {
  if (!("serviceWorker" in navigator)) return told("");
  try {
    const registration = await navigator.serviceWorker.register(`${page}/worker.js`, { scope: page, updateViaCache: "none" });
    const say = () => told(words(registration));
    say();
    registration.addEventListener("updatefound", () => {
      registration.installing.addEventListener("statechange", say);
    });
    registration.installing?.addEventListener("statechange", say);
  } catch {
    const known = await navigator.serviceWorker.getRegistration(page);
    told(known ? words(known) : "");
  }
}

function words({ active, waiting }) {
  if (waiting && active) return "opens without network ✓ · a newer version starts when this page has been closed";
  return active ? "opens without network ✓" : "";
}
