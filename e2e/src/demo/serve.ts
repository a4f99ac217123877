import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

/** Endings of files that are compressed already. */
const compressed: ReadonlySet<string> = new Set([".woff2"]);

/** A folder on a host that knows nothing of it, below a path that the pages do not know. It compresses texts, as hosts do. */
export async function serve(folder: string): Promise<{ address: string; stop(): void }> {
  const below = "/some/where/";
  const known = new Map<string, Buffer>();
  const bytesOf = (path: string) => {
    const bytes = known.get(path) ?? (compressed.has(extname(path)) ? readFileSync(path) : zipped(path));
    known.set(path, bytes);
    return bytes;
  };
  const server = createServer(({ url = "/" }, response) => {
    const { pathname } = new URL(url, "http://localhost");
    const file = join(folder, normalize(pathname.startsWith(below) ? pathname.slice(below.length) : "none"));
    const path = existsSync(file) && statSync(file).isDirectory() ? join(file, "index.html") : file;
    if (!existsSync(path)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      "content-type": types[extname(path)] ?? "application/octet-stream",
      ...(!compressed.has(extname(path)) && { "content-encoding": "gzip" }),
    });
    response.end(bytesOf(path));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const bound = server.address();
  if (bound === null || typeof bound === "string") throw new Error("Unexpected address, expected a port");
  return { address: `http://127.0.0.1:${bound.port}${below}`, stop: () => server.close() };
}

function zipped(path: string): Buffer {
  return gzipSync(readFileSync(path));
}
