import { documentsOf } from "@policywright/generator";
import { documentNames, spokenLocales } from "../documents/edition.js";
import { formatIds, formats } from "../documents/formats.js";
import type { MadeDocument } from "../documents/make-document.js";
import { wordings } from "../documents/wordings.js";
import { Choice } from "../shell/choice.js";
import { Icon } from "../shell/icon.js";
import type { Viewing } from "../shell/view.js";
import { StyleMenu } from "./style-menu.js";
import { TakeMenu } from "./take-menu.js";

/** Which document is shown, in which language, form and width; and what can be done with it. */
export function DocumentToolbar({
  made,
  viewing,
  onStyle,
}: {
  readonly made: MadeDocument;
  readonly viewing: Viewing;
  onStyle(style: Record<string, unknown>): void;
}) {
  const { view, show } = viewing;
  const { policy, edition } = made;
  const locales = spokenLocales(policy);
  return (
    <div className="toolbar">
      <div className="picker">
        <select
          aria-label="Document"
          value={edition.document}
          onChange={({ target }) => {
            const document = documentsOf(policy).find((kind) => kind === target.value);
            if (document) show({ edition: { ...view.edition, document }, chosen: undefined });
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
        <TakeMenu made={made} />
      </div>
      <div className="toolbar-forms">
        {locales.length > 1 && (
          <Choice
            label="Language"
            choices={locales.map((locale) => ({ value: locale, title: wordings[locale].name }))}
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
