/** Rows of a table that is too wide set as blocks, each cell below its label. */
const stacked = (table: string) =>
  `
  ${table}, ${table} :is(tbody, tr, th, td) { display: block; }
  ${table} > caption { display: block; }
  ${table} > thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  ${table} tbody tr { padding: 0.75rem 0; border-top: 1px solid var(--line); }
  ${table} tbody :is(th, td) { padding: 0.15rem 0; border: 0; }
  ${table} tbody th { font-size: 1rem; }
  ${table} tbody td::before { content: attr(data-label) ": "; color: var(--muted); }`.slice(1);

/** Style sheet of a page: system fonts, light and dark, phone, desktop and print. */
export const style = `:root {
  color-scheme: light dark;
  --text: #1f2328;
  --muted: #57606a;
  --ground: #ffffff;
  --panel: #f5f6f8;
  --line: #d5d9df;
  --link: #0b57c2;
}
@media (prefers-color-scheme: dark) {
  :root {
    --text: #e4e7eb;
    --muted: #a3abb5;
    --ground: #14171b;
    --panel: #1d2126;
    --line: #3a414a;
    --link: #8ab8ff;
  }
}
*, ::before, ::after { box-sizing: border-box; }
html {
  font: 100%/1.6 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif;
  -webkit-text-size-adjust: 100%;
  text-size-adjust: 100%;
  color: var(--text);
  background: var(--ground);
}
body { margin: 0; }
article {
  max-width: calc(66ch + 2.5rem);
  margin: 0 auto;
  padding: 3.5rem 1.25rem 5rem;
  overflow-wrap: break-word;
}
h1, h2, h3, h4, h5, h6 { line-height: 1.25; text-wrap: balance; scroll-margin-top: 1.5rem; }
h1 { margin: 0; font-size: clamp(1.875rem, 1.5rem + 2vw, 2.5rem); letter-spacing: -0.015em; }
h2 { margin: 3rem 0 0.75rem; font-size: 1.4375rem; letter-spacing: -0.01em; }
h3 { margin: 2rem 0 0.5rem; font-size: 1.125rem; }
h4, h5, h6 { margin: 1.5rem 0 0.5rem; font-size: 1rem; }
p, ul, ol, table, blockquote, address, pre { margin: 0 0 1rem; }
header { margin-bottom: 2.5rem; padding-bottom: 1.25rem; border-bottom: 1px solid var(--line); }
:is(header, footer) p { margin: 0.5rem 0 0; color: var(--muted); }
article > footer { margin-top: 3rem; padding-top: 0.75rem; border-top: 1px solid var(--line); }
ul, ol { padding-inline-start: 1.4rem; }
li { margin-bottom: 0.5rem; padding-inline-start: 0.2rem; }
li > ul, li > ol { margin: 0.5rem 0 0; }
li::marker { color: var(--muted); }
a { color: var(--link); text-underline-offset: 0.15em; text-decoration-thickness: from-font; overflow-wrap: anywhere; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 2px; }
:target { background: color-mix(in srgb, var(--link) 14%, transparent); border-radius: 3px; }
address { font-style: normal; }
time { white-space: nowrap; }
blockquote {
  padding: 1rem 1.25rem;
  border-inline-start: 4px solid var(--link);
  border-radius: 2px;
  background: var(--panel);
}
blockquote > :last-child { margin-bottom: 0; }
pre { padding: 1rem; overflow-wrap: anywhere; white-space: pre-wrap; background: var(--panel); }
nav {
  margin: 2.5rem 0;
  padding: 1.25rem 1.5rem;
  border: 1px solid var(--line);
  border-radius: 8px;
  background: var(--panel);
}
nav h2 { margin: 0 0 0.5rem; font-size: 1rem; letter-spacing: 0; }
nav ul { margin: 0; padding: 0; list-style: none; }
nav li { margin: 0; padding: 0.2rem 0; }
nav a { display: inline-block; min-height: 1.5rem; text-decoration-line: none; }
nav a:hover { text-decoration-line: underline; }
table { width: 100%; border-collapse: collapse; font-size: 0.9375rem; line-height: 1.5; }
caption { padding: 0.25rem 0 0.6rem; text-align: start; font-weight: 600; }
th, td { padding: 0.6rem 0.9rem 0.6rem 0; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top; }
thead th { border-bottom: 2px solid var(--line); color: var(--muted); font-weight: 600; vertical-align: bottom; }
tbody th { font-weight: 600; }
@media (min-width: 68rem) {
  table:has(th:nth-child(4)) { width: calc(100% + 9rem); }
}
@media (max-width: 68rem) {
${stacked("table:has(th:nth-child(6))")}
}
@media (max-width: 40rem) {
  article { padding-top: 2rem; }
  h2 { margin-top: 2.5rem; }
${stacked("table:has(th:nth-child(3))")}
}
@media print {
  :root {
    color-scheme: light;
    --text: #000000;
    --muted: #333333;
    --ground: #ffffff;
    --panel: #ffffff;
    --line: #999999;
    --link: #000000;
  }
  @page { margin: 2cm; }
  html { font-size: 10.5pt; line-height: 1.45; }
  article { max-width: none; padding: 0; }
  h1, h2, h3, h4, h5, h6, caption { break-after: avoid; }
  h2 { margin-top: 1.75rem; }
  p, li { orphans: 3; widows: 3; }
  tr, blockquote, address { break-inside: avoid; }
  thead { display: table-header-group; }
  nav { break-inside: avoid; }
  a { text-decoration: none; }
}
`;
