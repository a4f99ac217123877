import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { refuse } from "../complaint.js";
import { previewPage } from "./page.js";

/** What the preview shows: documents by path, or what is wrong with the model. */
interface Shown {
  /** `<locale>/<document>.html` → page. */
  readonly documents: ReadonlyMap<string, string>;
  /** What keeps newer documents from being made. */
  readonly problem?: string;
}

/** A running preview. */
export interface Preview {
  /** Where it can be seen. */
  readonly address: string;
  /** Shows something else, on every page that is open. */
  show(shown: Shown): void;
  close(): Promise<void>;
}

const host = "127.0.0.1";

/** What a document may do in a browser: look as it does, and nothing else. */
const documentRules = "default-src 'none'; style-src 'unsafe-inline'";

/**
 * Serves documents from memory to browsers on this machine; no file is ever read for a request.
 *
 * @param port
 *   Port to listen on; 0 for any that is free.
 * @throws
 *   A complaint, when the port is taken.
 */
export async function startPreview(port: number): Promise<Preview> {
  let shown: Shown = { documents: new Map() };
  const open = new Set<ServerResponse>();
  const server = createServer((request, response) => answer(request, response));
  await new Promise<void>((listened, failed) => {
    server.once("error", failed).listen(port, host, listened);
  }).catch((error: unknown) => refusePort(port, error));
  const address = server.address();
  const actual = typeof address === "object" && address !== null ? address.port : port;

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const path = request.url?.split("?", 1)[0] ?? "/";
    const page = shown.documents.get(path.replace(/^\/documents\//u, ""));
    // Another site's name may be made to lead here; only our own names are answered.
    const isOurs = [`${host}:${actual}`, `localhost:${actual}`].includes(request.headers.host ?? "");
    if (!isOurs) send(response, 403, "Forbidden");
    else if (request.method !== "GET" && request.method !== "HEAD") send(response, 405, "Method not allowed");
    else if (path === "/events") listen(response);
    else if (path === "/") send(response, 200, previewPage, "text/html");
    else if (page === undefined) send(response, 404, "Not found");
    else send(response.setHeader("content-security-policy", documentRules), 200, page, "text/html");
  }

  function listen(response: ServerResponse): void {
    response.writeHead(200, { ...headers, "content-type": "text/event-stream" });
    response.write(event(shown));
    open.add(response);
    response.on("close", () => open.delete(response));
  }

  return {
    address: `http://${host}:${actual}/`,
    show(next) {
      shown = next;
      for (const response of open) response.write(event(shown));
    },
    close() {
      server.closeAllConnections();
      return new Promise((closed) => server.close(() => closed()));
    },
  };
}

const headers = { "cache-control": "no-store", "x-content-type-options": "nosniff" };

function send(response: ServerResponse, status: number, body: string, type = "text/plain"): void {
  response.writeHead(status, { ...headers, "content-type": `${type}; charset=utf-8` }).end(body);
}

function event({ documents, problem }: Shown): string {
  return `data: ${JSON.stringify({ documents: [...documents.keys()], problem })}\n\n`;
}

function refusePort(port: number, error: unknown): never {
  const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
  const reason = code === "EADDRINUSE" ? "that is taken" : `that cannot be used (${code})`;
  return refuse({
    message: `Unexpected port ${port} ${reason}, expected a free one`,
    fix: `Choose another: \`--port ${port + 1}\`.`,
  });
}
