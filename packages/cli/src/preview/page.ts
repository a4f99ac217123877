/** The page around a document in the preview: it loads the document anew when it changes, and shows what is wrong with the model. */
export const previewPage = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<link rel="icon" href="data:,">
<title>Policywright preview</title>
<style>
  body { margin: 0; display: grid; grid-template-rows: auto auto 1fr; height: 100vh; font: 15px/1.5 system-ui, sans-serif; }
  nav { padding: .5rem 1rem; display: flex; flex-wrap: wrap; gap: 1rem; border-bottom: 1px solid #8886; }
  nav a[aria-current] { font-weight: bold; }
  pre { margin: 0; padding: 1rem; background: #b00020; color: #fff; white-space: pre-wrap; }
  iframe { border: 0; width: 100%; height: 100%; }
</style>
</head>
<body>
<nav aria-label="Documents"></nav>
<pre role="alert" hidden></pre>
<iframe title="Document"></iframe>
<script>
  const nav = document.querySelector("nav");
  const alert = document.querySelector("pre");
  const frame = document.querySelector("iframe");
  const chosen = () => decodeURIComponent(location.hash.slice(1));
  let shown = [];
  function show() {
    const path = shown.includes(chosen()) ? chosen() : shown[0];
    if (path === undefined) return;
    nav.replaceChildren(...shown.map((name) => {
      const link = Object.assign(document.createElement("a"), { href: "#" + name, textContent: name });
      if (name === path) link.setAttribute("aria-current", "page");
      return link;
    }));
    const top = frame.contentWindow?.scrollY ?? 0;
    frame.addEventListener("load", () => frame.contentWindow.scrollTo(0, top), { once: true });
    frame.src = "/documents/" + path;
    document.title = path;
  }
  addEventListener("hashchange", show);
  new EventSource("/events").addEventListener("message", ({ data }) => {
    const { documents, problem } = JSON.parse(data);
    alert.hidden = !problem;
    alert.textContent = problem ?? "";
    if (problem) return;
    shown = documents;
    show();
  });
</script>
</body>
</html>
`;
