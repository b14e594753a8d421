/**
 * Opens an app without a network. The portal puts SHELL before this: a name, a version, and the app's files with a digest
 * of each. A version is one cache that holds exactly these files; nothing else is ever kept, least of all an answer of the
 * API. A newer version is fetched aside and waits until the app has been closed: work goes on with the one that started.
 */
const PREFIX = `${SHELL.name} `;
const CACHE = PREFIX + SHELL.version;

self.addEventListener("install", (event) => event.waitUntil(fill()));
self.addEventListener("activate", (event) => event.waitUntil(clear()));
self.addEventListener("fetch", (event) => {
  const { origin, pathname } = new URL(event.request.url);
  if (event.request.method === "GET" && origin === location.origin && pathname in SHELL.files) {
    event.respondWith(kept(pathname, event.request));
  }
});

async function fill() {
  const cache = await caches.open(CACHE);
  await Promise.all(Object.keys(SHELL.files).map((path) => put(cache, path)));
}

/** While portals of two versions stand side by side, a file may come from the other one: then this is tried again later. */
async function put(cache, path) {
  const answer = await fetch(path, { cache: "reload", credentials: "omit" });
  const bytes = await answer.clone().arrayBuffer();
  if (!answer.ok || (await digest(bytes)) !== SHELL.files[path]) {
    throw new Error(`${path} is not of this version`);
  }
  await cache.put(path, answer);
}

async function digest(bytes) {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return [...hash].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

async function clear() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(PREFIX) && name !== CACHE).map((name) => caches.delete(name)));
}

async function kept(path, request) {
  const cache = await caches.open(CACHE);
  return (await cache.match(path)) ?? fetch(request);
}
