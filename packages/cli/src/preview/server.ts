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

/** What the server knows while it runs. */
interface State {
  shown: Shown;
  port: number;
  /** Pages that wait for news. */
  readonly open: Set<ServerResponse>;
}

/**
 * Serves documents from memory to browsers on this machine; no file is ever read for a request.
 *
 * @param port
 *   Port to listen on; 0 for any that is free.
 * @throws
 *   A complaint, when the port is taken.
 */
export async function startPreview(port: number): Promise<Preview> {
  const state: State = { shown: { documents: new Map() }, port, open: new Set() };
  const server = createServer((request, response) => answer(state, request, response));
  await new Promise<void>((listened, failed) => {
    server.once("error", failed).listen(port, host, listened);
  }).catch((error: unknown) => refusePort(port, error));
  const address = server.address();
  if (typeof address === "object" && address !== null) state.port = address.port;
  return {
    address: `http://${host}:${state.port}/`,
    show(shown) {
      state.shown = shown;
      for (const response of state.open) response.write(event(shown));
    },
    close() {
      const closed = new Promise<void>((ended) => server.close(() => ended()));
      server.closeAllConnections();
      return closed;
    },
  };
}

function answer(state: State, request: IncomingMessage, response: ServerResponse): void {
  const path = request.url?.split("?", 1)[0] ?? "/";
  const page = state.shown.documents.get(path.replace(/^\/documents\//u, ""));
  // Another site's name may be made to lead here; only our own names are answered.
  const isOurs = [`${host}:${state.port}`, `localhost:${state.port}`].includes(request.headers.host ?? "");
  if (!isOurs) send(response, 403, "Forbidden");
  else if (request.method !== "GET" && request.method !== "HEAD") send(response, 405, "Method not allowed");
  else if (path === "/events") listen(state, response);
  else if (path === "/") send(response, 200, previewPage, "text/html");
  else if (page === undefined) send(response, 404, "Not found");
  else send(response.setHeader("content-security-policy", documentRules), 200, page, "text/html");
}

function listen({ shown, open }: State, response: ServerResponse): void {
  response.writeHead(200, { ...headers, "content-type": "text/event-stream" });
  response.write(event(shown));
  open.add(response);
  response.on("close", () => open.delete(response));
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
