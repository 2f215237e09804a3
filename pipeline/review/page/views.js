/** The three lists: patients, the queue of facts, and what was left out. Each is a source for the grid. */
import { place, share, signs, value } from "./chips.js";
import { h, label } from "./dom.js";
import { isFiltered, isFound, passes } from "./filters.js";

const WIDTHS = {
  ...{ patient: 168, age: 88, sex: 88, diagnosis: 170, primary_sites: 150, metastatic_sites: 170, imaging: 140 },
  ...{ lesion_sizes: 190, ihc: 210, treatments: 130, outcome: 150 },
};

/** @param {import("./app.js").App} app @returns {import("./grid.js").Source} */
export function patientsView(app) {
  const columns = app.model.fields.map((/** @type {string} */ field) => ({
    ...{ key: field, title: label(field), width: WIDTHS[/** @type {"age"} */ (field)] },
  }));
  return {
    ...{ name: "Patients", rowHeight: 66 },
    columns: [{ key: "patient", title: "Patient", width: WIDTHS.patient }, ...columns],
    cell: (row, key) =>
      key === "patient" ? patientHead(app, app.patients[row]) : cellValues(app, app.patients[row], key),
    rowClass: (row) => {
      const patient = app.patients[row];
      const gone = app.store.get(`patient:${patient.id}`) ? " rejected" : "";
      return `${patient.role}${gone}${app.store.get(`done:${patient.report}`) ? " done" : ""}`;
    },
    choose: (row, key) => app.chooseCell(app.patients[row], key === "patient" ? "" : key),
  };
}

/** @param {import("./app.js").App} app @param {import("./model.js").Patient} patient */
function patientHead(app, patient) {
  const facts = app.model.factsOf(patient);
  const decided = facts.filter((item) => app.model.status(item) !== "open").length;
  const { doc_id } = app.model.doc(patient.report);
  const done = app.store.get(`done:${patient.report}`) && h("span", { class: "done-mark" }, "done");
  return [
    h("bdi", { class: "doc", title: doc_id }, doc_id),
    h("bdi", { class: "who", title: patient.citation }, patient.citation || patient.name),
    h("span", { class: "how-far" }, ...share(decided, facts.length), done),
  ];
}

/** @param {import("./app.js").App} app @param {import("./model.js").Patient} patient @param {string} field */
function cellValues(app, patient, field) {
  const narrow = isFiltered(app.filter);
  const values = app.model.cell(patient, field).map((item) => {
    const dim = narrow && !(passes(item, app.filter, app.model) && isFound(item, app.filter.query, app.model));
    return value(item, app.model, { dim });
  });
  return [h("div", { class: "clamp three" }, ...values)];
}

const QUEUE = [
  { key: "risk", title: "Why first", width: 190 },
  { key: "field", title: "Field", width: 120 },
  { key: "value", title: "Value", width: 230 },
  { key: "quote", title: "Words", width: 260 },
  { key: "place", title: "Zone", width: 110 },
  { key: "rule", title: "Rule", width: 170 },
  { key: "who", title: "Patient", width: 210 },
];

const OUT = [
  { key: "reason", title: "Why left out", width: 250 },
  ...QUEUE.filter((column) => ["field", "value", "quote", "place", "rule", "who"].includes(column.key)),
];

/** @param {import("./app.js").App} app @param {boolean} out @returns {import("./grid.js").Source} */
export function itemsView(app, out) {
  return {
    ...{
      name: out ? "What was seen and left out" : "Facts, the riskiest first",
      rowHeight: 46,
      columns: out ? OUT : QUEUE,
    },
    cell: (row, key) => [itemCell(app, app.list[row], key)].flat(),
    rowClass: (row) => app.model.status(app.list[row]),
    choose: (row) => app.chooseItem(app.list[row]),
  };
}

/** @param {import("./app.js").App} app @param {import("./model.js").Item} item @param {string} key @returns {any} */
function itemCell(app, item, key) {
  const first = item.evidence[0] ?? {};
  switch (key) {
    case "risk":
      return item.signs.length
        ? signs(item).flatMap((sign) => [sign, " "])
        : h("span", { class: "small" }, "nothing against it");
    case "reason":
      return h("span", { class: "clamp" }, item.reason);
    case "field":
      return label(item.field);
    case "value":
      return value(item, app.model);
    case "quote":
      return h("q", { class: "clamp" }, first.quote ?? "");
    case "place":
      return place(item);
    case "rule":
      return h("span", { class: "small" }, first.rule ?? "by hand");
    default:
      return whose(app, item);
  }
}

/** @param {import("./app.js").App} app @param {import("./model.js").Item} item */
function whose(app, item) {
  const { doc_id } = app.model.doc(item.report);
  const name = item.patient ? item.patient.citation || item.patient.name : item.assertion;
  return h("span", { class: "clamp" }, h("bdi", {}, doc_id), " · ", h("bdi", {}, name));
}
