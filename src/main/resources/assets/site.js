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
})();
