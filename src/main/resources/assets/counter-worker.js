// Opens the counter of a mobile reception without a line: from a copy of its page that names nobody, and the files it
// needs. It stands between the network and that one page, and goes to nobody but this program.
const page = new URL(registration.scope).pathname;
const place = `counter ${page}`;

addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(clients.claim()));

// Each time it is opened with a line, the page says what it needs. Where the program has become a newer one since, its
// page asks for other files: then the older copy stays, whole, until the page is opened again.
addEventListener("message", (event) => event.waitUntil(keep(event.data)));

async function keep(files) {
  const blank = await fetch(`${page}?blank=yes`, { redirect: "error" });
  if (!blank.ok) return;
  const html = await blank.clone().text();
  if (!files.some((file) => file.endsWith("/counter.js") && html.includes(file))) return;
  await caches.delete(place);
  const kept = await caches.open(place);
  await kept.put(page, blank);
  await kept.addAll(files);
}

const find = async (address) => (await caches.open(place)).match(address);

// Whoever is led away, to sign in, has no copy left.
async function open(request) {
  try {
    const answer = await fetch(request);
    if (answer.type === "opaqueredirect") await caches.delete(place);
    return answer;
  } catch {
    return (await find(page)) ?? Response.error();
  }
}

addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== location.origin) return;
  if (request.mode === "navigate" && pathname === page) event.respondWith(open(request));
  else if (pathname.startsWith("/assets/")) event.respondWith(find(request).then((kept) => kept ?? fetch(request)));
});
