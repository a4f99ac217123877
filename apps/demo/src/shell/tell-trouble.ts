/** Says in place of the page that it cannot go on, and that nothing is lost. */
export function tellTrouble(page: HTMLElement | null): void {
  const told = document.createElement("p");
  told.className = "opening";
  told.setAttribute("role", "alert");
  told.textContent =
    "Policywright cannot go on: a part of the page was not loaded, or failed. Reload it; your work is kept in this browser.";
  page?.replaceChildren(told);
  page?.removeAttribute("aria-busy");
}
