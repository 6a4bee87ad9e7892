// Draws the progress of what is worked off in the background again, until it is done.
(() => {
  const again = async () => {
    const here = document.getElementById("progress");
    if (here?.dataset.working !== "true") return;
    try {
      const page = new DOMParser().parseFromString(await (await fetch(location.href)).text(), "text/html");
      const fresh = page.getElementById("progress");
      if (fresh) here.replaceWith(fresh);
    } catch {
      // no network for a moment
    }
    setTimeout(again, 1500);
  };
  setTimeout(again, 1500);
})();
