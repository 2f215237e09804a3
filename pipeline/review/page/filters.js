/** The filters: which items, patients and cells are shown. */
import { byId, count, h, label } from "./dom.js";
import { textHolds } from "./unpack.js";

/** @typedef {Record<"query"|"field"|"assertion"|"certainty"|"zone"|"rule"|"report"|"status"|"sign", string>} Filter */

/** @returns {Filter} */
export function noFilter() {
  return { query: "", field: "", assertion: "", certainty: "", zone: "", rule: "", report: "", status: "", sign: "" };
}

/** @param {Filter} filter */
export function isFiltered(filter) {
  return Object.values(filter).some(Boolean);
}

/** What a search looks through in an item. @param {import("./model.js").Item} item @param {import("./model.js").Model} model */
function hay(item, model) {
  item.hay ??= [item.value, item.code, item.reason, item.patient?.citation, ...item.evidence.map((one) => one.quote)]
    .join("\n")
    .toLowerCase();
  return item.kind === "fact" ? `${item.hay}\n${model.value(item).toLowerCase()}` : item.hay;
}

/** Tell whether an item passes all but the search. @param {import("./model.js").Item} item @param {Filter} filter @param {import("./model.js").Model} model */
export function passes(item, filter, model) {
  return (
    (!filter.field || item.field === filter.field) &&
    (!filter.report || item.report === Number(filter.report)) &&
    (!filter.assertion || item.assertion === filter.assertion) &&
    (!filter.certainty || item.certainty === filter.certainty) &&
    (!filter.zone || item.evidence.some((one) => one.zone === filter.zone)) &&
    (!filter.rule || item.evidence.some((one) => one.rule === filter.rule)) &&
    (!filter.sign || item.signs.includes(filter.sign)) &&
    (!filter.status || model.status(item) === filter.status)
  );
}

/** @param {import("./model.js").Item} item @param {string} query @param {import("./model.js").Model} model */
export function isFound(item, query, model) {
  return !query || hay(item, model).includes(query) || model.doc(item.report).doc_id.toLowerCase().includes(query);
}

/** The facts shown, riskiest first. @param {import("./model.js").Model} model @param {Filter} filter */
export function queue(model, filter) {
  const facts = model.everyone().flatMap((patient) => model.factsOf(patient));
  const found = facts.filter((item) => passes(item, filter, model) && isFound(item, filter.query, model));
  return found.sort((one, other) => other.risk - one.risk); // what weighs the same keeps the order of the run
}

/** What was left out and passes. @param {import("./model.js").Model} model @param {Filter} filter */
export function leftOuts(model, filter) {
  return model.out.filter((item) => passes(item, filter, model) && isFound(item, filter.query, model));
}

/**
 * The patients shown: with no filter all, else those with a fact that passes; a search is also met by a report's text.
 * @param {import("./model.js").Model} model @param {Filter} filter
 */
export function patients(model, filter) {
  const { query, report, ...rest } = filter;
  const narrow = Object.values(rest).some(Boolean);
  return model.everyone().filter((patient) => {
    if (report && patient.report !== Number(report)) return false;
    if (!narrow && !query) return true;
    const facts = model.factsOf(patient).filter((item) => passes(item, filter, model));
    if (narrow && !facts.length) return false;
    return !query || textHolds(patient.report, query) || facts.some((item) => isFound(item, query, model));
  });
}

/** Build the filters' controls. @param {import("./model.js").Model} model @param {Filter} filter @param {() => void} changed */
export function buildFilters(model, filter, changed) {
  const { vocabulary } = model.data;
  const every = [...model.items.values()];
  const rules = [...new Set(every.flatMap((item) => item.evidence.map((one) => one.rule)))].filter(Boolean).sort();
  const reports = model.data.reports.map((/** @type {any} */ one, /** @type {number} */ at) => [
    String(at),
    one.doc_id,
  ]);
  const named = (/** @type {string[]} */ values) => values.map((value) => [value, label(value)]);
  const controls = [
    choice("field", "Field", named(model.fields)),
    choice("assertion", "Assertion", named(vocabulary.assertion)),
    choice("certainty", "Certainty", named(vocabulary.certainty)),
    choice("zone", "Zone", named(vocabulary.zone)),
    choice(
      "rule",
      "Rule",
      rules.map((rule) => [rule, rule]),
    ),
    choice("sign", "Risk", named(vocabulary.sign)),
    choice("status", "Decision", named(["open", "accepted", "corrected", "rejected", "added"])),
    choice("report", "Report", reports),
  ];
  const clear = h("button", { type: "reset", id: "clear" }, "Clear");
  byId("filters").append(...controls, clear, h("output", { id: "shown", "aria-live": "polite" }));
  byId("filters").addEventListener("change", () => read(filter, changed));
  byId("filters").addEventListener("reset", () => setTimeout(() => clearAll(filter, changed)));
  byId("filters").addEventListener("submit", (/** @type {Event} */ event) => event.preventDefault());
}

/** @param {string} name @param {string} title @param {string[][]} options */
function choice(name, title, options) {
  const select = h("select", { name, id: `filter-${name}` }, h("option", { value: "" }, "any"));
  select.append(...options.map(([value, text]) => h("option", { value }, text)));
  return h("label", {}, h("span", {}, title), select);
}

/** @param {Filter} filter @param {() => void} changed */
function read(filter, changed) {
  for (const select of byId("filters").querySelectorAll("select")) {
    filter[/** @type {keyof Filter} */ (select.name)] = select.value;
    select.classList.toggle("set", Boolean(select.value));
  }
  changed();
}

/** @param {Filter} filter @param {() => void} changed */
function clearAll(filter, changed) {
  byId("query").value = "";
  filter.query = "";
  read(filter, changed);
}

/** @param {number} shown @param {number} all @param {string} noun */
export function tellShown(shown, all, noun) {
  byId("shown").textContent = shown === all ? count(all, noun) : `${shown.toLocaleString("en")} of ${count(all, noun)}`;
}
