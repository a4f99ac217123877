// Runs before the page is painted: in the colours that the visitor chose, and not with a sample where her own work follows.
// The keys are those of src/shell/use-theme.ts and src/workspace/saved.ts.
(() => {
  const root = document.documentElement;
  const kept = (key) => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  };
  const chosen = kept("policywright:theme");
  const system = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
  root.dataset.theme = chosen === "light" || chosen === "dark" ? chosen : system;
  if (kept("policywright:work") !== null || location.hash.startsWith("#model=")) root.dataset.opening = "";
})();
