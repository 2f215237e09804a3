/** The run as the page knows it: reports, patients, facts, what was left out; and over them what the reviewer decided. */
import { code, squash, words } from "./words.js";

/**
 * @typedef {object} Item a fact, or something that was seen and left out
 * @property {string} id
 * @property {"fact"|"new"|"out"} kind
 * @property {number} report
 * @property {Patient|null} patient
 * @property {string} field
 * @property {any} entry as the run has it; null for what was left out
 * @property {any[]} evidence
 * @property {string} value
 * @property {string} code
 * @property {string} assertion
 * @property {string} certainty
 * @property {string} reason
 * @property {string[]} signs
 * @property {number} risk
 * @property {string} [hay]
 *
 * @typedef {object} Patient
 * @property {string} id
 * @property {number} report
 * @property {string} name
 * @property {string} role
 * @property {string} citation
 * @property {boolean} added
 * @property {Map<string, Item[]>} cells
 */

export class Model {
  /** @param {any} data @param {import("./store.js").Store} store */
  constructor(data, store) {
    this.data = data;
    this.store = store;
    /** @type {string[]} */
    this.fields = data.forms.map((/** @type {any} */ form) => form.name);
    /** @type {Map<string, Item>} */
    this.items = new Map();
    /** @type {Patient[]} */
    this.patients = [];
    /** @type {Item[]} */
    this.out = [];
    /** @type {Patient[]} */
    this.addedPatients = [];
    /** @type {Item[]} */
    this.added = [];
    for (const [at, report] of data.reports.entries()) this.addReport(report, at);
    this.conflicts = conflictsByFact(data.conflicts);
    this.renew();
  }

  /** @param {any} report @param {number} at */
  addReport(report, at) {
    (report.cases ?? []).forEach((/** @type {any} */ one, /** @type {number} */ number) => {
      const patient = newPatient(`${at}.${number}`, at, one.case_id, one.role, one.citation ?? "");
      for (const field of this.fields) this.addCell(patient, field, [one[field] ?? []].flat());
      this.patients.push(patient);
    });
    (report.rejected ?? []).forEach((/** @type {any} */ one, /** @type {number} */ number) => {
      const item = leftOut(`${at}.out.${number}`, at, one);
      this.out.push(item);
      this.items.set(item.id, item);
    });
  }

  /** @param {Patient} patient @param {string} field @param {any[]} entries */
  addCell(patient, field, entries) {
    const cell = entries.map((entry, number) => {
      const id = `${patient.id}.${field}.${number}`;
      return this.fact(id, "fact", patient, field, entry, this.data.signs[id] ?? []);
    });
    patient.cells.set(field, cell);
  }

  /** @param {string} id @param {"fact"|"new"} kind @param {Patient} patient @param {string} field @param {any} entry @param {string[]} signs */
  fact(id, kind, patient, field, entry, signs) {
    const certainty = field === "metastatic_sites" ? (entry.certainty ?? "confirmed") : "";
    const risk = signs.reduce((sum, sign) => sum + this.data.weights[sign], 0);
    /** @type {Item} */
    const item = {
      ...{ id, kind, report: patient.report, patient, field, entry, signs, risk, certainty, reason: "" },
      ...{ value: words(field, entry), code: code(field, entry), evidence: entry.evidence ?? [] },
      assertion: certainty === "suspected" ? "possible" : "present",
    };
    this.items.set(id, item);
    return item;
  }

  /** Lay the reviewer's additions over the run anew; after every change. */
  renew() {
    this.addedPatients = this.keys("newpatient:").map(([id, value]) =>
      newPatient(id, value.report, value.name, value.role, value.citation, true),
    );
    for (const item of this.added) this.items.delete(item.id);
    const patients = this.everyone();
    this.added = this.keys("new:").flatMap(([id, value]) => {
      const patient = patients.find((one) => one.id === value.patient);
      return patient ? [this.fact(id, "new", patient, value.field, value.entry, [])] : [];
    });
  }

  /** @param {string} prefix @returns {[string, any][]} */
  keys(prefix) {
    const found = [...this.store.values].filter(([key]) => key.startsWith(prefix));
    return found.map(([key, value]) => [key.slice(prefix.length), value]);
  }

  /** Every patient, those of a report together, the added ones last. @returns {Patient[]} */
  everyone() {
    if (!this.addedPatients.length) return this.patients;
    return [...this.patients, ...this.addedPatients].sort((one, other) => one.report - other.report);
  }

  /** The facts of a cell, with those added. @param {Patient} patient @param {string} field @returns {Item[]} */
  cell(patient, field) {
    const more = this.added.filter((item) => item.patient?.id === patient.id && item.field === field);
    return [...(patient.cells.get(field) ?? []), ...more];
  }

  /** @param {Patient} patient */
  factsOf(patient) {
    return this.fields.flatMap((/** @type {string} */ field) => this.cell(patient, field));
  }

  /** What was seen of a field in a report and left out. @param {number} report @param {string} field */
  leftOut(report, field) {
    return this.out.filter((item) => item.report === report && item.field === field);
  }

  /** @param {Item} item @returns {"open"|"accepted"|"corrected"|"rejected"|"added"|"out"} */
  status(item) {
    if (item.kind === "out") return "out";
    if (item.patient && this.store.get(`patient:${item.patient.id}`)) return "rejected";
    if (item.kind === "new") return "added";
    return this.store.get(`fact:${item.id}`)?.verdict ?? "open";
  }

  /** The fact as it stands now. @param {Item} item */
  entry(item) {
    return this.store.get(`fact:${item.id}`)?.entry ?? item.entry;
  }

  /** @param {Item} item */
  value(item) {
    const entry = this.store.get(`fact:${item.id}`)?.entry;
    return entry ? words(item.field, entry) : item.value;
  }

  /** The words that say so, now. @param {Item} item @returns {any[]} */
  evidence(item) {
    return this.store.get(`fact:${item.id}`)?.entry?.evidence ?? item.evidence;
  }

  /** @param {number} report */
  doc(report) {
    return this.data.reports[report];
  }

  /** @param {string} field @returns {any} */
  form(field) {
    return this.data.forms.find((/** @type {any} */ form) => form.name === field);
  }
}

/** @param {string} id @param {number} report @param {string} name @param {string} role @param {string} citation @returns {Patient} */
function newPatient(id, report, name, role, citation, added = false) {
  return { id, report, name, role, citation, added, cells: new Map() };
}

/** @param {string} id @param {number} report @param {any} one @returns {Item} */
function leftOut(id, report, one) {
  return {
    ...{ id, kind: "out", report, patient: null, field: one.field, entry: null, signs: [], risk: 0, certainty: "" },
    ...{ value: squash(one.value), code: one.code ?? "", evidence: one.evidence ?? [] },
    ...{ assertion: one.assertion, reason: one.reason },
  };
}

/** @param {any[]} conflicts @returns {Map<string, any[]>} */
function conflictsByFact(conflicts) {
  const found = new Map();
  for (const conflict of conflicts) {
    for (const id of conflict.facts) found.set(id, [...(found.get(id) ?? []), conflict]);
  }
  return found;
}
