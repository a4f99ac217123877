import { expect, test } from "vitest";
import { topics } from "./topics.js";

test.each(Object.entries(topics))(
  "%s has a title and a definition that is a sentence",
  (id, { title, means }) => {
    expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*(?:\.[a-z]+(?:-[a-z]+)*)*$/);
    expect(title).not.toBe("");
    expect(means).toMatch(/^[A-Z].*\.$/);
  },
);
