/** How a model is written as text. */
export type CodeFormat = "yaml" | "json";

/** The text of a model as the author left it in the code view. */
export interface Code {
  readonly format: CodeFormat;
  readonly text: string;
}

/** The model at one moment. */
export interface Draft {
  /** The facts as JavaScript objects: the last text of the code view that could be read, or what the form wrote. */
  readonly input: unknown;
  /** Text of the code view; left out until it is first edited there. */
  readonly code?: Code | undefined;
}
