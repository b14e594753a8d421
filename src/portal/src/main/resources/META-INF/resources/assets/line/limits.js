/** What this page cannot do here, in words: it came by plain http, or the browser has not learned it. */
export function limits() {
  if (!isSecureContext) {
    return [
      "This page came without a certificate (http). It keeps every time on this device and goes on without a network,",
      "but do not reload or close it: it cannot open again without the network. The screen may go dark, and codes cannot be scanned.",
    ].join(" ");
  }
  if (!("serviceWorker" in navigator)) {
    return "This browser cannot open the page again without a network (a private window, perhaps): do not reload or close it.";
  }
  return "";
}
