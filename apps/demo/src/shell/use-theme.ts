import { useSyncExternalStore } from "react";

/** Colours of the page. */
export type Theme = "light" | "dark";

/** Where the browser keeps what the visitor chose. */
export const themeKey = "policywright:theme";

const changed = new Set<() => void>();

/** The colours that the visitor chose, or else those of the system; set before the page is painted, by `public/before-paint.js`. */
export function useTheme(): [Theme, () => void] {
  return [useSyncExternalStore(listen, shownTheme, builtTheme), changeTheme];
}

function changeTheme(): void {
  const other = shownTheme() === "dark" ? "light" : "dark";
  keep(other);
  show(other);
}

function listen(onChange: () => void): () => void {
  const darkScheme = matchMedia("(prefers-color-scheme: dark)");
  const follow = () => {
    if (kept() === null) show(darkScheme.matches ? "dark" : "light");
  };
  changed.add(onChange);
  darkScheme.addEventListener("change", follow);
  return () => {
    changed.delete(onChange);
    darkScheme.removeEventListener("change", follow);
  };
}

function shownTheme(): Theme {
  return document.documentElement.dataset.theme === "dark" ? "dark" : "light";
}

/** The page as it is built knows no visitor. */
function builtTheme(): Theme {
  return "light";
}

function show(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
  for (const tell of changed) tell();
}

function kept(): string | null {
  try {
    return localStorage.getItem(themeKey);
  } catch {
    return null;
  }
}

function keep(theme: Theme): void {
  try {
    localStorage.setItem(themeKey, theme);
  } catch {
    // Without storage the choice holds until the page is left.
  }
}
