/** On paper there is nothing to scroll: the whole list, as filtered, in a plain table. */
import { value } from "./chips.js";
import { byId, h, label } from "./dom.js";

/** @param {import("./app.js").App} app */
export function printAll(app) {
  const fill = () =>
    byId("print").replaceChildren(heading(app), app.view === "patients" ? patientsTable(app) : factsTable(app));
  const empty = () => byId("print").replaceChildren();
  const media = matchMedia("print");
  addEventListener("beforeprint", fill);
  addEventListener("afterprint", empty);
  media.addEventListener("change", () => (media.matches ? fill() : empty()));
}

/** @param {import("./app.js").App} app */
function heading(app) {
  const chosen = Object.entries(app.filter).filter(([, text]) => text);
  const told = chosen
    .map(([name, text]) => `${label(name)}: ${name === "report" ? app.model.doc(Number(text)).doc_id : text}`)
    .join(", ");
  const signs = "✓ accepted, ✎ corrected, ✗ rejected, + added by hand; no sign: not decided";
  return h(
    "header",
    {},
    h("h1", {}, app.model.data.run.name),
    h("p", {}, byId("progress").textContent, told && ` · ${told}`, ` · ${signs}`),
  );
}

/** @param {string[]} titles @param {Node[][][]} rows */
function plainTable(titles, rows) {
  const head = h("tr", {}, ...titles.map((title) => h("th", { scope: "col" }, title)));
  const body = rows.map((cells) => h("tr", {}, ...cells.map((cell) => h("td", {}, ...cell))));
  return h("table", {}, h("thead", {}, head), h("tbody", {}, ...body));
}

/** @param {import("./app.js").App} app */
function patientsTable(app) {
  const { model } = app;
  const rows = app.patients.map((patient) => {
    const who = h(
      "span",
      {},
      h("bdi", {}, model.doc(patient.report).doc_id),
      " · ",
      h("bdi", {}, patient.citation || patient.name),
    );
    return [
      [who],
      ...model.fields.map((/** @type {string} */ field) =>
        model.cell(patient, field).map((item) => value(item, model)),
      ),
    ];
  });
  return plainTable(["Patient", ...model.fields.map(label)], rows);
}

/** @param {import("./app.js").App} app */
function factsTable(app) {
  const { model } = app;
  const rows = app.list.map((item) => {
    const why = item.reason || item.signs.join(", ");
    const who = item.patient ? item.patient.citation || item.patient.name : "";
    const texts = [why, label(item.field), item.evidence[0]?.quote ?? "", model.doc(item.report).doc_id, who];
    const cells = texts.map((text) => [h("bdi", {}, text)]);
    return [...cells.slice(0, 2), [value(item, model)], ...cells.slice(2)];
  });
  return plainTable(["Why", "Field", "Value", "Words", "Report", "Patient"], rows);
}
