import { type ComponentType, createElement, lazy, useState } from "react";

/** A part of the page that is loaded when it is first shown, or before. */
interface Part<Props> {
  readonly Body: ComponentType<Props>;
  /** Loads it; what has been loaded is drawn at once. */
  load(): Promise<void>;
}

/** Makes a part of a component in a chunk of its own. */
export function part<Props extends object>(chunk: () => Promise<ComponentType<Props>>): Part<Props> {
  let loaded: ComponentType<Props> | undefined;
  const load = async () => {
    loaded = await chunk();
  };
  const Later = lazy(async () => ({ default: await chunk() }));
  const Body = (props: Props) => {
    const [Now] = useState(() => loaded ?? Later);
    return createElement(Now as ComponentType<Props>, props); // Either takes these.
  };
  return { Body, load };
}
