/** A model that notes which of its facts are read. */
export interface Observed<T> {
  readonly model: T;
  /** Paths of the facts read since the last call, in the order of reading. */
  take(): string[];
}

/**
 * Watches what is read of a model, so that a statement knows its facts without anybody writing them down.
 *
 * A fact is a text, a number or a yes or no; reading a list or an object notes nothing by itself.
 */
export function observe<T extends object>(model: T): Observed<T> {
  let paths = new Set<string>();
  const views = new WeakMap<object, object>();

  function view<N extends object>(node: N, path: string): N {
    const known = views.get(node);
    if (known) return known as N;
    const made = new Proxy(node, {
      get(target, key) {
        const value: unknown = Reflect.get(target, key);
        if (typeof key === "symbol" || typeof value === "function") return value;
        if (typeof value === "object" && value !== null) return view(value, pathOf(target, path, key));
        if (value !== undefined && !(Array.isArray(target) && key === "length"))
          paths.add(pathOf(target, path, key));
        return value;
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

function pathOf(parent: object, path: string, key: string): string {
  if (Array.isArray(parent)) return `${path}[${key}]`;
  return path === "" ? key : `${path}.${key}`;
}
