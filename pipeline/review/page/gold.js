/** The reviewer's gold: reports in the format of `schemas/report.py`, as `oncocases score --gold` takes them. */

/** @typedef {import("./model.js").Model} Model */

/** The reports with at least one decision, and those called done. @param {Model} model */
export function begun(model) {
  const touched = new Set(model.keys("done:").map(([report]) => Number(report)));
  const done = new Set(touched);
  for (const key of model.store.values.keys()) touched.add(Number.parseInt(key.slice(key.indexOf(":") + 1), 10));
  return { done: [...done].sort((a, b) => a - b), touched: [...touched].sort((a, b) => a - b) };
}

/** Build the export of some reports. @param {Model} model @param {number[]} reports @param {string} reviewer */
export function buildGold(model, reports, reviewer) {
  return {
    format: "oncocases gold",
    version: 1,
    run: model.data.run.key,
    reviewer,
    reviewed: reports.map((report) => reviewed(model, report)),
    reports: reports.map((report) => goldReport(model, report)),
    progress: model.store.progress(),
  };
}

/** @param {Model} model @param {number} report */
function patientsOf(model, report) {
  return model.everyone().filter((patient) => patient.report === report);
}

/** @param {Model} model @param {number} report */
function reviewed(model, report) {
  const statuses = patientsOf(model, report)
    .flatMap((patient) => model.factsOf(patient))
    .map((/** @type {any} */ item) => model.status(item));
  const of = (/** @type {string} */ status) => statuses.filter((one) => one === status).length;
  return {
    ...{ doc_id: model.doc(report).doc_id, done: Boolean(model.store.get(`done:${report}`)) },
    ...{
      accepted: of("accepted"),
      corrected: of("corrected"),
      rejected: of("rejected"),
      added: of("added"),
      undecided: of("open"),
    },
  };
}

/** @param {Model} model @param {number} report */
function goldReport(model, report) {
  const { doc_id, document_type } = model.doc(report);
  const kept = patientsOf(model, report).filter((patient) => !model.store.get(`patient:${patient.id}`));
  return { doc_id, document_type, cases: kept.map((patient) => goldCase(model, patient)) };
}

/** @param {Model} model @param {import("./model.js").Patient} patient */
function goldCase(model, patient) {
  const cells = model.data.forms.map((/** @type {any} */ form) => {
    const items = model.cell(patient, form.name).filter((item) => model.status(item) !== "rejected");
    const entries = items.map((item) => goldEntry(form, model.entry(item)));
    return [form.name, form.many ? entries : (entries[0] ?? null)];
  });
  return {
    case_id: patient.name,
    role: patient.role,
    citation: patient.citation || null,
    ...Object.fromEntries(cells),
  };
}

/** A person vouches for value and words, not for how a program came by them: rule, cue and path stay out. @param {any} form @param {any} entry */
function goldEntry(form, entry) {
  const evidence = (entry.evidence ?? []).map((/** @type {any} */ { quote, start, end, page, zone }) => ({
    quote,
    start,
    end,
    page,
    zone,
  }));
  const parts = form.parts.map((/** @type {any} */ part) => [
    part.name,
    entry[part.name] ?? (part.kind === "words" ? [] : null),
  ]);
  return { ...Object.fromEntries(parts), evidence };
}
