/** A model that notes which of its facts are read. */
export interface Observed<T> {
  readonly model: T;
  /** Paths of the facts read since the last call, in the order of reading. */
  take(): string[];
}

/** Under this key, a watched object gives the one that it watches. */
const watched = Symbol("watched");

/**
 * Watches what is read of a model, so that a statement knows its facts without anybody writing them down.
 *
 * A fact is a text, a number or a yes or no; or a list or an object whose keys are asked for, because that it is there tells something.
 * Reaching through lists and objects notes nothing by itself.
 */
export function observe<T extends object>(model: T): Observed<T> {
  let paths = new Set<string>();
  const views = new WeakMap<object, object>();

  function view<N extends object>(node: N, path: string): N {
    const known = views.get(node);
    if (known) return known as N;
    // A copy, because the view of a frozen object would have to give what is in it as it is.
    const copy = (Array.isArray(node) ? [...node] : { ...node }) as N;
    const made = new Proxy(copy, {
      get(target, key) {
        if (key === watched) return node;
        const value: unknown = Reflect.get(target, key);
        if (typeof key === "symbol" || typeof value === "function") return value;
        if (typeof value === "object" && value !== null) return view(value, pathOf(target, path, key));
        if (value !== undefined && !(Array.isArray(target) && key === "length"))
          paths.add(pathOf(target, path, key));
        return value;
      },
      ownKeys(target) {
        paths.add(path);
        return Reflect.ownKeys(target);
      },
    });
    views.set(node, made);
    return made;
  }

  return {
    model: view(model, ""),
    take() {
      const taken = [...paths];
      paths = new Set();
      return taken;
    },
  };
}

/** A list or an object of a model, of which it is noted that it is there. */
export function there<T extends object>(view: T | undefined): T | undefined {
  if (view !== undefined) Object.keys(view);
  return view;
}

/** Whether a list of a model has an item; it is noted of that item alone that it was read. */
export function lists<T>(view: readonly T[] | undefined, item: T): boolean {
  const place = unwatched(view)?.indexOf(item) ?? -1;
  return place >= 0 && view?.[place] === item;
}

/** What a view watches, or the object itself: what is read of it is not noted, because it is looked for and not said. */
export function unwatched<T>(view: T): T {
  if (typeof view !== "object" || view === null) return view;
  const node: unknown = Reflect.get(view, watched);
  return node === undefined ? view : (node as T); // Of the same type, as a view is made.
}

function pathOf(parent: object, path: string, key: string): string {
  if (Array.isArray(parent)) return `${path}[${key}]`;
  return path === "" ? key : `${path}.${key}`;
}
