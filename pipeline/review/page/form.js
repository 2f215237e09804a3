/** Forms for facts, made of what the schema says of each field, and read back into an entry. */
import { h, label } from "./dom.js";

/** @typedef {{name: string, kind: string, choices: string[], required: boolean, nullable: boolean}} Part */

const HINTS = {
  numbers: "millimetres, as 30 × 20",
  range: "60, or 40-60",
  words: "parted by commas",
  topography: "ICD-O-3, as C50.9",
  morphology: "ICD-O-3, as 8140/3",
};

/** Make the controls of a field, filled with what is known. @param {Part[]} parts @param {any} entry @param {Record<string, string[][]>} suggestions */
export function controls(parts, entry, suggestions) {
  return parts.map((part) => {
    const id = `part-${part.name}`;
    const hint = HINTS[/** @type {"range"} */ (part.name)] ?? HINTS[/** @type {"range"} */ (part.kind)];
    const input =
      part.kind === "choice" ? select(part, id, entry?.[part.name]) : text(part, id, entry?.[part.name], suggestions);
    return h(
      "label",
      { for: id },
      h("span", {}, label(part.name.replace(/_mm$/, "")), hint && h("small", {}, ` ${hint}`)),
      input,
    );
  });
}

/** @param {Part} part @param {string} id @param {any} now */
function select(part, id, now) {
  const none =
    part.nullable || part.required ? [h("option", { value: "" }, part.nullable ? "not told" : "choose…")] : [];
  const options = part.choices.map((one) =>
    h("option", { value: one, selected: one === now }, one.replaceAll("_", " ")),
  );
  return h("select", { id, name: part.name, required: part.required && !part.nullable }, ...none, ...options);
}

/** @param {Part} part @param {string} id @param {any} now @param {Record<string, string[][]>} suggestions */
function text(part, id, now, suggestions) {
  const known = suggestions[part.name];
  const list =
    known && h("datalist", { id: `${id}-known` }, ...known.map(([value, name]) => h("option", { value }, name)));
  const pattern =
    { topography: "C\\d\\d\\.\\d", morphology: "\\d{4}/\\d", numbers: ".*\\d.*" }[part.name] ??
    (part.kind === "numbers" ? ".*\\d.*" : null);
  const input = h("input", {
    ...{ id, name: part.name, value: written(part, now), required: part.required && !part.nullable, pattern },
    ...{ list: known && `${id}-known`, autocomplete: "off", inputmode: part.kind === "number" ? "decimal" : null },
  });
  return list ? h("span", {}, input, list) : input;
}

/** @param {Part} part @param {any} value */
function written(part, value) {
  if (value === null || value === undefined) return "";
  if (part.kind === "numbers") return value.join(" × ");
  if (part.kind === "range") return [value].flat().join("-");
  return part.kind === "words" ? value.join(", ") : String(value);
}

/** Read the controls; what was left empty is null or an empty list, as the schema wants it. @param {HTMLFormElement} form @param {Part[]} parts */
export function readEntry(form, parts) {
  const data = new FormData(form);
  return Object.fromEntries(parts.map((part) => [part.name, readPart(part, String(data.get(part.name) ?? "").trim())]));
}

/** @param {Part} part @param {string} typed */
function readPart(part, typed) {
  const figures =
    typed
      .replaceAll(",", ".")
      .match(/\d+(?:\.\d+)?/g)
      ?.map(Number) ?? [];
  if (part.kind === "numbers") return figures;
  if (part.kind === "words") return typed ? typed.split(/\s*,\s*/) : [];
  if (part.kind === "range") return figures.length > 1 ? figures.slice(0, 2) : (figures[0] ?? null);
  if (part.kind === "number") return figures[0] ?? null;
  return typed || null;
}
