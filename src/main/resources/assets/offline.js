// Checks the code on a certificate in the browser itself, against keys and a list of ended certificates that were
// fetched when there last was a network. How a code is laid out is told in docs/certificates.md.
(() => {
  const root = document.getElementById("offline");
  if (!root || !window.crypto?.subtle) return;
  const say = root.dataset;
  const by = (id) => document.getElementById(id);
  const KEPT = "verify";
  const CONTEXT = new TextEncoder().encode("aciq-rayon certificate 1\n");
  const SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  const CHECK = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  const WEEK = 7 * 24 * 60 * 60 * 1000;
  let trust = null;
  let stream = null;

  // ---- what was fetched

  // In digits, because not every browser knows the months in Azerbaijani.
  const day = (iso) => iso.split("-").reverse().join(".");
  const told = (moment) => {
    const baku = new Date(moment.getTime() + 4 * 60 * 60 * 1000).toISOString();
    return `${day(baku.slice(0, 10))}, ${baku.slice(11, 16)}`;
  };

  async function learn() {
    try {
      trust = await (await fetch("/verify/trust.json", { cache: "no-cache" })).json();
    } catch {
      const kept = await window.caches?.match("/verify/trust.json");
      if (kept) trust = await kept.json();
    }
    const made = trust && new Date(trust.made);
    by("readiness").textContent = !trust ? say.none : (Date.now() - made > WEEK ? say.old : say.fresh).replace("{0}", told(made));
    by("readiness").classList.toggle("readiness--old", !trust || Date.now() - made > WEEK);
    root.hidden = false;
    if (navigator.onLine) putAway().catch(() => {});
  }

  // As a visitor gets it: nobody's name stays on a device.
  async function putAway() {
    if (!navigator.serviceWorker || !window.caches) return;
    const loaded = performance.getEntriesByType("resource").map((entry) => new URL(entry.name));
    const files = loaded.filter((url) => url.origin === location.origin && url.pathname.startsWith("/assets/")).map((url) => url.pathname);
    const wanted = [...new Set([location.pathname.replace(/verify$/, "verify/offline"), "/verify/trust.json", ...files])];
    const cache = await caches.open(KEPT);
    await Promise.all(wanted.map(async (path) => {
      const answer = await fetch(path, { credentials: "omit", cache: path.startsWith("/assets/") ? "default" : "no-cache" });
      if (answer.ok) await cache.put(path, answer);
    }));
    const old = (await cache.keys()).filter((request) => {
      const path = new URL(request.url).pathname;
      return path.startsWith("/assets/") && !wanted.includes(path);
    });
    if (files.length) await Promise.all(old.map((request) => cache.delete(request)));
    await navigator.serviceWorker.register("/verify/worker.js", { scope: "/" + say.language + "/verify" });
    await navigator.serviceWorker.ready;
    root.dataset.ready = "";
  }

  // ---- the code

  function bytesOf(text) {
    const bytes = [];
    let held = 0;
    let bits = 0;
    for (const sign of text.slice(text.indexOf("#") + 1).replace(/\s/g, "").toUpperCase()) {
      const value = SIGNS.indexOf(sign);
      if (value < 0) return null;
      held = ((held << 5) | value) & 0xffff;
      bits += 5;
      if (bits >= 8) {
        bits -= 8;
        bytes.push((held >> bits) & 0xff);
      }
    }
    return new Uint8Array(bytes);
  }

  const hex = (bytes) => [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  const dayOf = (count) => new Date(Date.UTC(2020, 0, 1 + count)).toISOString().slice(0, 10);

  function read(text) {
    const all = bytesOf(text);
    if (!all || all.length <= 64 || all[0] !== 1) return null;
    const body = all.slice(0, -64);
    const view = new DataView(body.buffer);
    let at = 1;
    const next = (length) => body.slice(at, (at += length));
    const words = () => new TextDecoder().decode(next(view.getUint8(at++)));
    try {
      const key = hex(next(4));
      const kind = words();
      const number = `AR-${view.getUint16(at)}-${String(view.getUint32(at + 2)).padStart(6, "0")}`;
      let check = "";
      let random = BigInt(view.getUint8(at + 6)) * 4294967296n + BigInt(view.getUint32(at + 7));
      for (let i = 0; i < 8; i++, random >>= 5n) check = CHECK[Number(random & 31n)] + check;
      const issued = dayOf(view.getUint16(at + 11));
      const last = view.getUint16(at + 13);
      at += 15;
      const holder = words();
      if (at + 32 !== body.length) return null;
      return { key, kind, number, check, issued, until: last ? dayOf(last) : "", holder, body, signature: all.slice(-64) };
    } catch {
      return null;
    }
  }

  // A key that was retired signed nothing after its last day.
  async function isSigned(code, known) {
    if (!known || (known.until && code.issued > known.until)) return false;
    const spki = Uint8Array.from(atob(known.spki), (sign) => sign.charCodeAt(0));
    const key = await crypto.subtle.importKey("spki", spki, { name: "ECDSA", namedCurve: "P-256" }, false, ["verify"]);
    const signed = new Uint8Array([...CONTEXT, ...code.body]);
    return crypto.subtle.verify({ name: "ECDSA", hash: "SHA-256" }, key, code.signature, signed);
  }

  async function isEnded(code) {
    const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(code.number + code.check));
    const mark = hex(new Uint8Array(hash)).slice(0, 12);
    for (let at = 0; at < trust.ended.length; at += 12) if (trust.ended.startsWith(mark, at)) return true;
    return false;
  }

  async function answer(code) {
    if (!code) return "NONE";
    const key = trust.keys.find((known) => known.id === code.key);
    if (!(await isSigned(code, key))) return "FOREIGN";
    if (await isEnded(code)) return "ENDED";
    if (key.stolen) return "LOOKUP";
    const today = new Date(Date.now() + 4 * 60 * 60 * 1000).toISOString().slice(0, 10);
    return code.until && code.until < today ? "EXPIRED" : "VALID";
  }

  // What was said of the paper before is not said of the next one.
  function forget() {
    document.querySelectorAll("#verdicts > section").forEach((section) => (section.hidden = true));
    by("facts").hidden = by("camerastate").hidden = true;
  }

  async function check(text) {
    if (!trust) return;
    forget();
    const code = read(text);
    const found = await answer(code);
    by("verdict-" + found).hidden = false;
    const known = code && found !== "FOREIGN";
    if (known) {
      const facts = { kind: trust.kinds[code.kind]?.[say.language] || trust.kinds[code.kind]?.az || code.kind, number: code.number, "holder.masked": code.holder, issued: day(code.issued), until: code.until ? day(code.until) : say.forever };
      document.querySelectorAll("[data-fact]").forEach((place) => (place.textContent = facts[place.dataset.fact]));
    }
    by("facts").hidden = !known;
    by("verdict-" + found).focus();
  }

  // ---- camera and picture

  function decode(source, width, height) {
    const scale = Math.min(1, 1600 / Math.max(width, height));
    const canvas = Object.assign(document.createElement("canvas"), { width: Math.round(width * scale), height: Math.round(height * scale) });
    const context = canvas.getContext("2d", { willReadFrequently: true });
    context.drawImage(source, 0, 0, canvas.width, canvas.height);
    return readQr(context.getImageData(0, 0, canvas.width, canvas.height));
  }

  async function find(source, width, height) {
    if (window.BarcodeDetector) {
      try {
        const codes = await new BarcodeDetector({ formats: ["qr_code"] }).detect(source);
        if (codes.length) return codes[0].rawValue;
      } catch {
        // not on this device; the script does it
      }
    }
    return decode(source, width, height);
  }

  function stop() {
    stream?.getTracks().forEach((track) => track.stop());
    stream = null;
    by("viewfinder").hidden = by("stop").hidden = true;
    by("camera").hidden = false;
  }

  async function look() {
    const video = by("viewfinder");
    if (!stream) return;
    const text = video.videoWidth && (await find(video, video.videoWidth, video.videoHeight));
    if (!stream) return;
    if (!text) return setTimeout(look, 150);
    stop();
    check(text);
  }

  by("camera").addEventListener("click", async () => {
    const state = by("camerastate");
    forget();
    try {
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment", width: { ideal: 1920 } } });
    } catch {
      state.textContent = say.nocamera;
      state.hidden = false;
      return;
    }
    const video = by("viewfinder");
    video.srcObject = stream;
    video.hidden = by("stop").hidden = false;
    by("camera").hidden = true;
    await video.play();
    look();
  });
  by("stop").addEventListener("click", stop);

  by("picture").addEventListener("change", async (event) => {
    const file = event.target.files[0];
    if (!file) return;
    const state = by("camerastate");
    forget();
    try {
      const image = await createImageBitmap(file);
      const text = await find(image, image.width, image.height);
      if (text) return check(text);
    } catch {
      // no picture at all
    }
    state.textContent = say.unreadable;
    state.hidden = false;
  });

  by("paste").addEventListener("submit", (event) => {
    event.preventDefault();
    check(event.target.elements.typed.value);
  });

  addEventListener("online", learn);
  learn().then(() => {
    if (location.hash.length < 100) return;
    check(location.hash);
    history.replaceState(null, "", location.pathname);
  });
})();
