import type { Policy } from "@policywright/schema";
import {
  documentNames,
  documentsOf,
  type Edition,
  isDocumentKind,
  spokenLocales,
} from "../documents/edition.js";
import { formatIds, formats } from "../documents/formats.js";
import { locales } from "../documents/locales.js";
import { Choice } from "../shell/choice.js";
import { Icon } from "../shell/icon.js";
import type { Viewing } from "../shell/view.js";
import { StyleMenu } from "./style-menu.js";
import { TakeMenu } from "./take-menu.js";

/** Which document is shown, in which language, form and width; and what can be done with it. */
export function DocumentToolbar({
  policy,
  edition,
  viewing,
  onStyle,
}: {
  readonly policy: Policy;
  readonly edition: Edition;
  readonly viewing: Viewing;
  onStyle(style: Record<string, unknown>): void;
}) {
  const { view, show } = viewing;
  const spoken = spokenLocales(policy);
  return (
    <div className="toolbar">
      <div className="picker">
        <select
          aria-label="Document"
          value={edition.document}
          onChange={({ target }) => {
            const document = target.value;
            if (isDocumentKind(document)) show({ edition: { ...view.edition, document }, chosen: undefined });
          }}
        >
          {documentsOf(policy).map((kind) => (
            <option key={kind} value={kind}>
              {documentNames[kind]}
            </option>
          ))}
        </select>
      </div>
      <div className="toolbar-menus">
        <StyleMenu style={policy.style ?? {}} onChange={onStyle} />
        <TakeMenu policy={policy} edition={edition} />
      </div>
      <div className="toolbar-forms">
        {spoken.length > 1 && (
          <Choice
            label="Language"
            choices={spoken.map((locale) => ({ value: locale, title: locales[locale] }))}
            value={edition.locale}
            onChange={(locale) => show({ edition: { ...view.edition, locale } })}
          />
        )}
        <Choice
          label="Form"
          choices={formatIds.map((format) => ({ value: format, title: formats[format].label }))}
          value={view.format}
          onChange={(format) => show({ format })}
        />
        {view.format === "html" && (
          <button
            type="button"
            className="button phone-width"
            aria-pressed={view.isPhone}
            onClick={() => show({ isPhone: !view.isPhone })}
          >
            <Icon name="phone" /> <span>Phone</span>
          </button>
        )}
      </div>
    </div>
  );
}
