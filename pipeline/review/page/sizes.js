/** Measurements side by side: a row a lesion, a column a method, so that CT 42 mm and gross 50 mm are seen at once. */
import { choiceOf } from "./chips.js";
import { h } from "./dom.js";

/** @typedef {import("./model.js").Item} Item */

/** @param {import("./app.js").App} app @param {Item[]} items */
export function sizesTable(app, items) {
  const entries = items.map((item) => ({ item, entry: app.model.entry(item) }));
  const methods = [...new Set(entries.map(({ entry }) => entry.modality ?? "not told"))];
  const lesions = [...new Set(entries.map(({ entry }) => lesion(entry)))];
  const head = h(
    "tr",
    {},
    h("th", { scope: "col" }, "Lesion"),
    ...methods.map((method) => h("th", { scope: "col" }, method)),
  );
  const rows = lesions.map((name) => {
    const cells = methods.map((method) => {
      const here = entries.filter(({ entry }) => lesion(entry) === name && (entry.modality ?? "not told") === method);
      return h("td", {}, ...here.map(({ item, entry }) => choiceOf(app, item, figures(entry))));
    });
    return h("tr", {}, h("th", { scope: "row" }, name), ...cells);
  });
  return h(
    "table",
    { class: "sizes" },
    h("caption", { class: "quiet" }, "Measurements by lesion and method"),
    h("thead", {}, head),
    h("tbody", {}, ...rows),
  );
}

/** @param {any} entry */
function lesion(entry) {
  return [entry.lesion?.replaceAll("_", " ") ?? "lesion not told", entry.topography].filter(Boolean).join(", ");
}

/** @param {any} entry */
function figures(entry) {
  return [`${entry.dimensions_mm.join(" × ")} mm`, entry.qualifier?.replaceAll("_", " ")].filter(Boolean).join(" ");
}
