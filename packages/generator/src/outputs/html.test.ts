import { expect, test } from "vitest";
import { everyForm, everyStatement, statement, treeOf, words } from "../testing/document.js";
import { parse } from "../testing/parse.js";
import { toHtml } from "./html.js";

const article = (html: string) => html.replace(/^<article[^>]*>\n|<\/article>\n$/g, "");

test("writes an article with header, contents and sections", () => {
  const tree = treeOf(everyStatement("Tidio"), everyForm, { style: { contents: true } });
  expect(toHtml(tree)).toMatchInlineSnapshot(`
    "<article lang="en" dir="ltr">
    <header>
    <h1>Privacy Policy</h1>
    <p id="dates-updated">Last updated: <time datetime="2023-11-03T21:00">3 November 2023, 9:00 pm</time></p>
    </header>
    <p><span id="introduction-who">Tidio is responsible for data.
    You can trust Tidio.</span>
    <span id="introduction-where">It is in France.</span></p>
    <blockquote id="introduction-notice">
    <p>Please read this.
    It is about Tidio.</p>
    </blockquote>
    <nav aria-labelledby="contents-heading">
    <h2 id="contents-heading">Contents</h2>
    <ul>
    <li><a href="#data">What we collect</a></li>
    <li><a href="#recipients">Who receives it</a></li>
    <li><a href="#contact">Contact us</a></li>
    </ul>
    </nav>
    <section aria-labelledby="data">
    <h2 id="data">What we collect</h2>
    <p id="data-lead">We collect:</p>
    <ul>
    <li id="data-item:a">Tidio
    <ul>
    <li id="data-detail:a">of Tidio
    For Tidio, Tidio and Tidio.</li>
    <li id="data-detail:b">of Tidio</li>
    </ul>
    </li>
    <li id="data-item:b">Tidio</li>
    </ul>
    <ol>
    <li id="data-step:a">do Tidio</li>
    <li id="data-step:b">do Tidio</li>
    </ol>
    <h3 id="tokens">Tokens</h3>
    <p id="data-token">Tokens are Tidio.</p>
    </section>
    <section aria-labelledby="recipients">
    <h2 id="recipients">Who receives it</h2>
    <table>
    <caption>Who receives data</caption>
    <thead>
    <tr>
    <th scope="col">Recipient</th>
    <th scope="col">Purpose</th>
    <th scope="col">Site</th>
    </tr>
    </thead>
    <tbody>
    <tr id="recipients-entry:a">
    <th scope="row">Tidio</th>
    <td data-label="Purpose">Tidio</td>
    <td data-label="Site">Not stated</td>
    </tr>
    <tr id="recipients-entry:b">
    <th scope="row">Tidio</th>
    <td data-label="Purpose">Not stated</td>
    <td data-label="Site"><a href="https://example.org/">Tidio</a></td>
    </tr>
    </tbody>
    </table>
    </section>
    <section aria-labelledby="contact">
    <h2 id="contact">Contact us</h2>
    <address id="contact-address">Tidio<br>
    Tidio</address>
    </section>
    </article>
    "
  `);
});

test("writes the reasons of statements where asked", () => {
  const statements = [
    statement("introduction-who", { name: words("x") }),
    statement("introduction-where", { place: { type: "place", place: "FR" } }),
  ];
  expect(toHtml(treeOf(statements, everyForm), { provenance: statements })).toContain(
    '<span id="introduction-where" data-statement="introduction-where" data-clause="introduction-where" data-facts="facts.introduction-where" data-topics="recipients">It is in France.</span>',
  );
});

test("puts a prefix before ids and what refers to them", () => {
  const html = toHtml(treeOf(everyStatement("x"), everyForm, { style: { contents: true } }), {
    idPrefix: "p-",
  });
  expect(html).toContain('<section aria-labelledby="p-data">\n<h2 id="p-data">');
  expect(html).toContain('<a href="#p-data">');
});

test("writes a page that loads nothing", () => {
  const page = toHtml(treeOf([], everyForm, { document: { title: "A & <B>" } }), { page: true });
  expect(page).toContain("<title>A &amp; &lt;B></title>");
  expect(page).toContain("default-src 'none'; style-src 'unsafe-inline'");
  expect(page).not.toMatch(/<script|<link|url\(|@import/);
});

test("writes anybody's tree without its HTML, images and unsafe links", () => {
  const markdown =
    "# T\n\n<b>x</b> [a](javascript:x) ![pic](https://x.co/p.png) [r] [p](/privacy)\n\n## S\n\nText[^1].\n\n[r]: data:x\n[^1]: Note.\n";
  expect(article(toHtml(parse(markdown)))).toMatchInlineSnapshot(`
    "<header>
    <h1>T</h1>
    </header>
    <p>x a pic r <a href="/privacy">p</a></p>
    <section aria-labelledby="section-2">
    <h2 id="section-2">S</h2>
    <p>Text<sup><a href="#fn-1" id="fnref-1" data-footnote-ref aria-describedby="footnote-label">1</a></sup>.</p>
    </section>
    <section data-footnotes class="footnotes"><h2 class="sr-only" id="footnote-label">Footnotes</h2>
    <ol>
    <li id="fn-1">
    <p>Note. <a href="#fnref-1" data-footnote-backref="" aria-label="Back to reference 1" class="data-footnote-backref">↩</a></p>
    </li>
    </ol>
    </section>
    "
  `);
});

test("is written in the direction of its locale", () => {
  expect(toHtml(parse("x"), { locale: "he" })).toBe('<article lang="he" dir="rtl">\n<p>x</p>\n</article>\n');
});

test("puts dates at the end of the document into a footer", () => {
  const statements = [
    statement("data-lead"),
    statement("dates-updated", { date: { type: "date", date: "2023-11-03" } }),
  ];
  expect(toHtml(treeOf(statements, everyForm))).toContain(
    '</section>\n<footer>\n<p id="dates-updated">Last updated: <time datetime="2023-11-03">3 November 2023</time></p>\n</footer>\n',
  );
});
