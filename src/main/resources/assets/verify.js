// Whoever scanned the code on a certificate comes with it behind the address's "#"; the server is asked at once.
(() => {
  const field = document.getElementById("code");
  document.querySelector(".verdict")?.focus();
  if (!field || location.hash.length < 100) return;
  field.value = location.hash.slice(1);
  history.replaceState(null, "", location.pathname);
  field.form.submit();
})();
