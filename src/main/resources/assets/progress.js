// Draws the progress of what is worked off in the background again, until it is done; then the page as it is by now.
(() => {
  const again = async () => {
    const here = document.getElementById("progress");
    if (here?.dataset.working !== "true") return;
    try {
      const answer = await fetch(location.href);
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const fresh = page.getElementById("progress");
      if (fresh?.dataset.working === "true") here.replaceWith(fresh);
      else if (answer.ok) return location.replace(location.pathname + location.search);
    } catch {
      // no network for a moment
    }
    setTimeout(again, 1500);
  };
  setTimeout(again, 1500);
})();
