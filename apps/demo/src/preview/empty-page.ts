/** An empty page in standards mode, for a frame. It stands under the Content-Security-Policy of this page. */
export const emptyPage =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Document</title></head><body></body></html>';
