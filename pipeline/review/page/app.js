/** What is shown and chosen, and what a decision does: the one place that the parts of the page share. */
import { Card } from "./card.js";
import { byId, count, say } from "./dom.js";
import { isFound, leftOuts, passes, patients, queue, tellShown } from "./filters.js";
import { Grid } from "./grid.js";
import { Reader } from "./reader.js";
import { itemsView, patientsView } from "./views.js";

/** @typedef {import("./model.js").Item} Item */
/** @typedef {import("./model.js").Patient} Patient */

export class App {
  /** @param {import("./model.js").Model} model @param {import("./store.js").Store} store @param {import("./filters.js").Filter} filter */
  constructor(model, store, filter) {
    this.model = model;
    this.store = store;
    this.filter = filter;
    this.view = "patients";
    /** @type {Patient[]} */
    this.patients = [];
    /** @type {Item[]} */
    this.list = [];
    /** @type {{report: number, patient: Patient|null, field: string, item: Item|null, quote: number}} */
    this.focus = { report: 0, patient: null, field: "", item: null, quote: 0 };
    this.reader = new Reader(this);
    this.card = new Card(this);
    this.grid = this.newGrid();
    this.relist();
    store.onchange = () => this.changed();
  }

  /** Change to another list. @param {string} view */
  open(view) {
    this.view = view;
    for (const tab of document.querySelectorAll("[role=tab]")) {
      const chosen = /** @type {HTMLElement} */ (tab).dataset.view === view;
      tab.setAttribute("aria-selected", String(chosen));
      tab.setAttribute("tabindex", chosen ? "0" : "-1");
    }
    byId("list").setAttribute("aria-labelledby", `tab-${view}`);
    this.grid.close();
    this.grid = this.newGrid();
    this.relist();
    const { item } = this.focus;
    if (view !== "patients" && this.list.length) this.chooseItem(this.list[0]);
    else if (item) this.reveal(item);
  }

  newGrid() {
    const source = this.view === "patients" ? patientsView(this) : itemsView(this, this.view === "out");
    return new Grid(byId("list"), source);
  }

  /** Filter anew and show the list. */
  relist() {
    if (this.view === "patients") {
      this.patients = patients(this.model, this.filter);
      this.grid.show(this.patients.length);
      tellShown(this.patients.length, this.model.everyone().length, "patient");
    } else {
      const out = this.view === "out";
      this.list = out ? leftOuts(this.model, this.filter) : queue(this.model, this.filter);
      this.grid.show(this.list.length);
      const all = out ? this.model.out.length : this.model.items.size - this.model.out.length;
      tellShown(this.list.length, all, out ? "item" : "fact");
    }
  }

  /** After every decision, undo and redo. */
  changed() {
    this.model.renew();
    this.relist();
    const { item } = this.focus;
    if (item && !this.model.items.has(item.id)) this.focus.item = null;
    this.render();
    this.tellProgress();
  }

  tellProgress() {
    const facts = this.model.everyone().flatMap((patient) => this.model.factsOf(patient));
    const decided = facts.filter((item) => this.model.status(item) !== "open").length;
    const done = this.model.keys("done:").length;
    const kept = this.store.kept ? "" : " · this browser keeps nothing: export before you close";
    byId("progress").textContent =
      `${decided} of ${count(facts.length, "fact")}, ${done} of ${count(this.model.data.reports.length, "report")} done${kept}`;
  }

  /** @param {Patient} patient @param {string} field no field: the patient as a whole */
  chooseCell(patient, field) {
    const items = field ? this.model.cell(patient, field) : [];
    const item = items.find((one) => this.model.status(one) === "open") ?? items[0] ?? null;
    this.focus = { report: patient.report, patient, field, item, quote: 0 };
    this.render();
  }

  /** @param {Item} item */
  chooseItem(item) {
    const alone = this.model.everyone().filter((one) => one.report === item.report);
    const patient =
      item.patient ?? (this.focus.patient?.report === item.report ? this.focus.patient : alone[0]) ?? null;
    this.focus = { report: item.report, patient, field: item.field, item, quote: 0 };
    this.render();
  }

  /** @param {string} id */
  chooseId(id) {
    const item = this.model.items.get(id);
    if (!item) return;
    this.chooseItem(item);
    this.reveal(item);
  }

  /** Let the list show where an item stands. @param {Item} item */
  reveal(item) {
    if (this.view === "patients") {
      const row = this.patients.findIndex((one) => one.id === item.patient?.id);
      if (row >= 0) this.grid.activate(row, this.model.fields.indexOf(item.field) + 1);
    } else {
      const row = this.list.findIndex((one) => one.id === item.id);
      if (row >= 0) this.grid.activate(row, this.grid.column);
    }
  }

  /** The items in the order in which the reviewer steps through them. @returns {Item[]} */
  sequence() {
    if (this.view !== "patients") return this.list;
    return this.patients
      .flatMap((patient) => this.model.factsOf(patient))
      .filter(
        (item) =>
          (passes(item, this.filter, this.model) && isFound(item, this.filter.query, this.model)) ||
          item.id === this.focus.item?.id,
      );
  }

  /** The item after or before the one looked at. @param {number} delta @returns {Item|undefined} */
  neighbour(delta) {
    const all = this.sequence();
    const at = all.findIndex((item) => item.id === this.focus.item?.id);
    if (at >= 0) return all[at + delta];
    if (this.view !== "patients") return all[this.grid.row];
    const next = this.firstFrom(all);
    return all[delta > 0 ? next : next - 1];
  }

  /** Where the items from the cell looked at begin, which is empty. @param {Item[]} all */
  firstFrom(all) {
    const rows = new Map(this.patients.map((patient, row) => [patient.id, row]));
    const place = (/** @type {string|undefined} */ id, /** @type {string} */ field) =>
      (rows.get(id ?? "") ?? 0) * this.model.fields.length + this.model.fields.indexOf(field);
    const here = place(this.focus.patient?.id, this.focus.field);
    const first = all.findIndex((item) => place(item.patient?.id, item.field) >= here);
    return first < 0 ? all.length : first;
  }

  /** @param {number} delta */
  step(delta) {
    const next = this.neighbour(delta);
    if (!next) return say(delta > 0 ? "That was the last one." : "That was the first one.");
    this.go(next);
    say(`${next.field.replaceAll("_", " ")}: ${this.model.value(next)}`);
  }

  /** @param {Item} item */
  go(item) {
    this.chooseItem(item);
    this.reveal(item);
  }

  /** Look at another quote of the same fact. @param {number} delta */
  turnQuote(delta) {
    const { item } = this.focus;
    const all = item ? this.model.evidence(item).length : 0;
    if (!all) return;
    this.focus.quote = (this.focus.quote + delta + all) % all;
    this.render();
    say(`Quote ${this.focus.quote + 1} of ${all}.`);
  }

  render() {
    const { report, patient, field, item, quote } = this.focus;
    this.card.render();
    const facts = patient ? this.model.factsOf(patient) : [];
    const left = field ? this.model.leftOut(report, field) : [];
    const others = [...facts, ...left].filter((one) => one.id !== item?.id);
    return this.reader.show(report, item, quote, others);
  }
}
