import { useEffect, useState } from "react";

/** Colours of the page. */
export type Theme = "light" | "dark";

const key = "policywright:theme";
const darkScheme = matchMedia("(prefers-color-scheme: dark)");

/** The colours that the visitor chose, or else those of the system. */
export function useTheme(): [Theme, () => void] {
  const [chosen, setChosen] = useState<Theme | undefined>(kept);
  const [isDark, setDark] = useState(darkScheme.matches);
  useEffect(() => {
    const follow = () => setDark(darkScheme.matches);
    darkScheme.addEventListener("change", follow);
    return () => darkScheme.removeEventListener("change", follow);
  }, []);
  const theme = chosen ?? (isDark ? "dark" : "light");
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  const change = () => {
    const other = theme === "dark" ? "light" : "dark";
    setChosen(other);
    keep(other);
  };
  return [theme, change];
}

function kept(): Theme | undefined {
  try {
    const theme = localStorage.getItem(key);
    return theme === "light" || theme === "dark" ? theme : undefined;
  } catch {
    return undefined;
  }
}

function keep(theme: Theme): void {
  try {
    localStorage.setItem(key, theme);
  } catch {
    // Without storage the choice holds until the page is left.
  }
}
