// Comfort only: every page works without this file.
(() => {
  // Whoever comes back with problems hears of them first.
  document.querySelector("[data-focus]")?.focus();

  // One form is sent once, however often its button is pressed.
  document.querySelectorAll("form[data-once]").forEach((form) => {
    let sent = 0;
    form.addEventListener("submit", (event) => {
      if (Date.now() - sent < 3000) event.preventDefault();
      else sent = Date.now();
    });
  });

  // Before the session of somebody who may be typing ends, they are told, and stay with one press.
  const session = document.querySelector("[data-session]");
  if (session) {
    const status = session.querySelector("[role=status]");
    const stay = session.querySelector("button");
    let later;
    const say = (words, asks) => {
      status.textContent = words;
      stay.hidden = !asks;
      session.classList.toggle("session--soon", asks);
    };
    const wait = (seconds) => {
      clearTimeout(later);
      later = setTimeout(() => say(status.dataset.soon, true), Math.max(0, seconds - 120) * 1000);
    };
    stay.addEventListener("click", async () => {
      const answer = await fetch(session.dataset.session, { redirect: "error" }).catch(() => null);
      say(answer?.ok ? status.dataset.stays : status.dataset.over, false);
      if (answer?.ok) wait(Number(await answer.text()));
    });
    wait(Number(session.dataset.left));
  }

  // How many characters are left; the server counts them anyway.
  document.querySelectorAll("textarea[data-limit]").forEach((area) => {
    const note = document.getElementById(area.id + "-count");
    const limit = Number(area.dataset.limit);
    const spoken = document.createElement("span");
    spoken.className = "govuk-visually-hidden";
    spoken.setAttribute("aria-live", "polite");
    note.after(spoken);
    let later;
    const count = () => {
      const left = limit - [...area.value].length;
      const words = (left < 0 ? note.dataset.over : note.dataset.left).replace("{0}", Math.abs(left));
      note.textContent = words;
      note.classList.toggle("count--over", left < 0);
      clearTimeout(later);
      later = setTimeout(() => (spoken.textContent = words), 1000);
    };
    area.addEventListener("input", count);
    count();
  });

  // The desk by keyboard: j and k walk the list, x ticks, Enter opens, / searches. Never while somebody is typing.
  const rows = [...document.querySelectorAll("table[data-rows] tbody tr")];
  let here = -1;
  const go = (to) => {
    rows[here]?.removeAttribute("data-here");
    here = Math.max(0, Math.min(rows.length - 1, to));
    rows[here].setAttribute("data-here", "");
    rows[here].querySelector("a").focus();
  };
  document.addEventListener("keydown", (event) => {
    if (!rows.length || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.matches("input:not([type=checkbox]), textarea, select")) return;
    const deed = {
      j: () => go(here + 1),
      k: () => go(here - 1),
      x: () => rows[here]?.querySelector("input[type=checkbox]")?.click(),
      "/": () => document.querySelector("#filters [type=search]")?.focus(),
    }[event.key];
    if (!deed) return;
    event.preventDefault();
    deed();
  });
})();
