// Serves the pages under /verify when there is no network: what the page that works offline has put away.
const KEPT = "verify";

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

const isPage = (request) => request.mode === "navigate";
const offlinePage = (url) => "/" + url.pathname.split("/")[1] + "/verify/offline";

async function asset(request) {
  return (await caches.match(request)) ?? fetch(request);
}

async function fresh(request, url) {
  try {
    return await fetch(request);
  } catch (away) {
    const kept = await caches.match(isPage(request) ? offlinePage(url) : request);
    if (kept) return kept;
    throw away;
  }
}

self.addEventListener("fetch", (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== "GET" || url.origin !== location.origin) return;
  event.respondWith(url.pathname.startsWith("/assets/") ? asset(event.request) : fresh(event.request, url));
});
