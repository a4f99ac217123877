import { memo } from "react";
import { type SampleId, sampleIds, samples } from "../samples/samples.js";
import type { Work } from "../workspace/use-workspace.js";
import { isChanged } from "../workspace/workspace.js";
import { useAnnounce } from "./announce.js";
import type { Viewing } from "./view.js";

/** All sample companies, one click each. A document that arrives does not draw them again. */
export const SampleBar = memo(function SampleBar({
  work,
  viewing,
}: {
  readonly work: Work;
  readonly viewing: Viewing;
}) {
  const announce = useAnnounce();
  const { sample } = work.workspace;
  const changed = isChanged(work.workspace);
  const open = async (id: SampleId) => {
    await work.openSample(id);
    viewing.show({ chosen: undefined, fact: undefined });
    announce(
      changed
        ? `Opened ${samples[id].name} instead of your work.`
        : `Opened ${samples[id].name}: ${samples[id].says}.`,
      changed ? work.undo : undefined,
    );
  };
  return (
    <nav className="samples" aria-label="Sample companies">
      <span className="samples-lead" id="samples-lead">
        Begin with
      </span>
      <ul aria-labelledby="samples-lead">
        {sampleIds.map((id) => (
          <li key={id}>
            <button
              type="button"
              aria-current={id === sample ? "true" : undefined}
              title={samples[id].says}
              onClick={() => open(id)}
            >
              {samples[id].name}
              {id === sample && changed && <span className="edited">edited</span>}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
});
