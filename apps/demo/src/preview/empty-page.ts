/** A page in standards mode, for a frame. It stands under the Content-Security-Policy of this page. */
export function framedPage(head: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Document</title>${head}</head><body>${body}</body></html>`;
}

/** A page that is filled by the app. */
export const emptyPage = framedPage("", "");
