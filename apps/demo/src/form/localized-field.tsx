import { shapesOf } from "../schema/json-schema.js";
import { entriesOf, type FieldProps } from "./field-props.js";
import { useForm } from "./form-context.js";
import { TextField } from "./text-field.js";

/** A text, or one for each language of the model. */
export function LocalizedField(props: FieldProps) {
  const { schema, value, path, id, label, onChange } = props;
  const { locales } = useForm();
  const [bare = schema] = shapesOf(schema);
  const isByLanguage = typeof value === "object" && value !== null;
  const single = { ...bare, ...(schema.$ref && { $ref: schema.$ref }) };
  if (!isByLanguage && locales.length < 2) return <TextField {...props} schema={single} />;
  const texts = isByLanguage ? entriesOf(value) : { [locales[0] ?? "en"]: value };
  const languages = [...new Set([...locales, ...Object.keys(texts)])];

  const write = (locale: string, text: unknown) => {
    const next = Object.fromEntries(
      languages.flatMap((tag) => {
        const words = tag === locale ? text : texts[tag];
        return words === undefined ? [] : [[tag, words]];
      }),
    );
    onChange(Object.keys(next).length === 0 ? undefined : next);
  };
  return (
    <div className="languages">
      {languages.map((locale, index) => (
        <div key={locale} className="language">
          <span aria-hidden="true">{locale}</span>
          <TextField
            {...props}
            schema={single}
            id={index === 0 ? id : `${id}-${locale}`}
            label={`${label}, ${locale}`}
            path={[...path, locale]}
            value={texts[locale]}
            onChange={(text) => write(locale, text)}
          />
        </div>
      ))}
    </div>
  );
}
