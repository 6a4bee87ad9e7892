// The counter of a mobile reception through a broken line. Without this file its form is sent like any other; with it,
// what was typed is kept in this browser under its owner's key, sent once when the line is there, and then forgotten;
// and the page opens again without a line.
(() => {
  const counter = document.querySelector("[data-counter]");
  const form = counter?.querySelector("form");
  const say = counter?.dataset;
  if (!form || !storageWorks()) return;

  const place = `counter.${say.owner}.${say.counter}`;
  const state = counter.querySelector(".counter__state");
  const list = counter.querySelector(".counter__list");
  const empty = fields();
  let sending = false;

  function storageWorks() {
    try {
      localStorage.setItem("counter.probe", "1");
      localStorage.removeItem("counter.probe");
      return true;
    } catch {
      return false;
    }
  }

  function read(name) {
    return JSON.parse(localStorage.getItem(`${place}.${name}`) ?? "null");
  }

  function write(name, value) {
    if (value === null || value.length === 0) localStorage.removeItem(`${place}.${name}`);
    else localStorage.setItem(`${place}.${name}`, JSON.stringify(value));
  }

  const kept = () => read("kept") ?? [];

  // Another window may have changed the list meanwhile; so it is read anew before each change.
  const change = (edit) => write("kept", edit(kept()));

  function fields() {
    const all = {};
    for (const [name, value] of new FormData(form)) if (name !== "_csrf" && name !== "submission") all[name] = value;
    return all;
  }

  function fill(values) {
    for (const control of form.elements) {
      if (!control.name || control.type === "hidden") continue;
      const value = values[control.name] ?? "";
      if (control.type === "radio" || control.type === "checkbox") control.checked = control.value === value;
      else control.value = value;
      control.dispatchEvent(new Event("input"));
    }
  }

  // A key that nobody else makes; randomUUID is missing where the address is no secure one.
  function key() {
    if (crypto.randomUUID) return crypto.randomUUID();
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    bytes[6] = (bytes[6] & 0x0f) | 0x40;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
  }

  function missing() {
    const first = say.needed.split(" ").map((name) => form.elements[name]).find((control) => !control.value.trim());
    first?.focus();
    return Boolean(first);
  }

  function show(words) {
    const waiting = kept().filter((item) => !item.wrong).length;
    const lines = [words, waiting > 0 ? say.kept.replace("{0}", waiting) : ""].filter(Boolean);
    state.textContent = lines.join(" ");
    state.hidden = lines.length === 0;
    list.querySelectorAll("[data-wrong]").forEach((line) => line.remove());
    kept().filter((item) => item.wrong).forEach(showWrong);
    list.hidden = list.children.length === 0;
  }

  function showWrong(item) {
    const line = list.appendChild(document.createElement("li"));
    line.dataset.wrong = item.key;
    line.append(`${item.fields.surname} ${item.fields.name}: ${item.wrong} `);
    const mend = line.appendChild(document.createElement("button"));
    mend.className = "govuk-button govuk-button--secondary";
    mend.type = "button";
    mend.textContent = say.mend;
    mend.addEventListener("click", () => {
      fill(item.fields);
      write("draft", item.fields);
      change((items) => items.filter((other) => other.key !== item.key));
      show("");
      form.elements.surname.focus();
    });
  }

  // A server newer than this script may tell it in other fields. That the request was taken is known all the same, and
  // its line stands in the list below once the page is opened again.
  function showGiven(answer) {
    if (!answer.given || !answer.receipt) return;
    const line = document.createElement("li");
    list.prepend(line);
    line.append(answer.given + " ");
    const receipt = line.appendChild(document.createElement("a"));
    receipt.className = "govuk-link";
    receipt.href = answer.receipt;
    receipt.textContent = say.receipt;
  }

  async function send(item) {
    if (!navigator.onLine) return say.away;
    const body = new URLSearchParams({ ...item.fields, submission: item.key, spoken: item.spoken });
    const token = form.elements._csrf?.value;
    if (token) body.set("_csrf", token);
    const response = await fetch(say.action, { method: "POST", body, headers: { "X-Counter": "1" }, redirect: "manual" });
    const told = response.headers.get("Content-Type")?.startsWith("application/json");
    if (!told || response.status >= 500) return say.signin;
    const answer = await response.json();
    if (response.ok) {
      change((items) => items.filter((other) => other.key !== item.key));
      showGiven(answer);
    } else {
      const wrong = (answer.problems ?? []).map((problem) => problem.words).filter(Boolean).join(" ");
      if (!wrong) return say.signin;
      change((items) => items.map((other) => (other.key === item.key ? { ...other, wrong } : other)));
    }
    return "";
  }

  // One after the other, the first first: numbers come in the order in which people spoke.
  async function flush() {
    if (sending) return;
    sending = true;
    let words = "";
    let sent = 0;
    try {
      for (let next; !words && (next = kept().find((item) => !item.wrong));) {
        words = await send(next);
        if (!words) sent++;
      }
    } catch {
      words = say.away;
    }
    sending = false;
    const all = sent > 0 && kept().length === 0;
    show(words || (all ? say.sent : ""));
  }

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    if (missing()) return show(say.missing);
    change((items) => [...items, { key: key(), spoken: new Date().toISOString(), fields: fields() }]);
    write("draft", null);
    fill(empty);
    form.elements.surname.focus();
    show("");
    flush();
  }, { capture: true });

  form.addEventListener("input", (event) => {
    if (event.isTrusted) write("draft", fields());
  });
  addEventListener("online", flush);
  addEventListener("offline", () => show(say.away));
  setInterval(() => { if (kept().some((item) => !item.wrong)) flush(); }, 15000);

  // Opened with a line, the page is kept for a reload without one, where the browser can.
  async function keepPage() {
    await navigator.serviceWorker.register(say.worker, { scope: say.page });
    const worker = (await navigator.serviceWorker.ready).active;
    const files = performance.getEntriesByType("resource").map((entry) => new URL(entry.name))
      .filter(({ origin, pathname }) => origin === location.origin && pathname.startsWith("/assets/"));
    worker.postMessage(files.map((file) => file.pathname));
  }
  if (navigator.onLine && navigator.serviceWorker && location.pathname === say.page) addEventListener("load", keepPage);

  const draft = read("draft");
  if (draft && !document.querySelector(".govuk-error-summary")) fill(draft);
  show("");
  flush();
})();
