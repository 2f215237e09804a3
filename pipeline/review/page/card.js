/** The card above the text: the facts of a cell, one of them in full, and what was seen and left out. */
import { STATUS, choiceOf, place, signs } from "./chips.js";
import { accept, acceptRest, reject, toggleDone, togglePatient } from "./decide.js";
import { byId, count, h, label } from "./dom.js";
import { editFact, editPatient } from "./edit.js";
import { sizesTable } from "./sizes.js";

/** @typedef {import("./model.js").Item} Item */

export class Card {
  /** @param {import("./app.js").App} app */
  constructor(app) {
    this.app = app;
    this.host = byId("card");
  }

  render() {
    const { item, field, patient } = this.app.focus;
    const kept = document.activeElement?.id;
    const parts = [
      this.head(),
      field && this.cell(),
      item && this.detail(item),
      ...this.conflicts(item),
      field && this.left(),
    ];
    this.host.replaceChildren(...parts.filter(Boolean), ...(field || !patient ? [] : [this.overview()]));
    if (kept && this.host.querySelector(`#${CSS.escape(kept)}`)) byId(kept).focus();
  }

  head() {
    const { report, patient } = this.app.focus;
    const doc = this.app.model.doc(report);
    const done = Boolean(this.app.store.get(`done:${report}`));
    const who = patient ? ` · ${patient.name}${patient.citation ? ` · ${patient.citation}` : ""}` : "";
    return h(
      "div",
      { class: "card-head" },
      h("h2", {}, h("bdi", {}, doc.doc_id), h("bdi", { class: "who" }, who)),
      h(
        "button",
        { id: "done", "aria-pressed": String(done), title: "d", onclick: () => toggleDone(this.app) },
        done ? "✓ Report done" : "Report done",
      ),
    );
  }

  cell() {
    const { patient, field } = this.app.focus;
    const items = patient ? this.app.model.cell(patient, field) : [];
    const add = h("button", { id: "add", title: "m", onclick: () => editFact(this.app, null, null) }, "Add…");
    const shown = field === "lesion_sizes" && items.length > 1 ? sizesTable(this.app, items) : this.choices(items);
    return h("div", { class: "cell" }, h("h3", {}, label(field)), shown, add);
  }

  /** @param {Item[]} items */
  choices(items) {
    if (!items.length) return h("p", { class: "small" }, "Nothing was found.");
    return h(
      "ul",
      { class: "choices", "aria-label": "Facts of this cell" },
      ...items.map((item) => h("li", {}, choiceOf(this.app, item))),
    );
  }

  /** @param {Item} item */
  detail(item) {
    const evidence = this.app.model.evidence(item)[this.app.focus.quote] ?? {};
    const status = STATUS[this.app.model.status(item)][1];
    const rows = [
      ["Decision", status],
      ["Code", this.app.model.status(item) === "corrected" ? "" : item.code],
      ["Assertion", item.certainty || item.assertion],
      ["Left out", item.reason],
      ["Cue", evidence.cue],
      ["Zone", [place({ ...item, evidence: [evidence] })].filter((text) => text !== "no place").join("")],
      ["Rule", evidence.rule ?? "by hand"],
      ["Path", evidence.path],
      ["At", evidence.start === undefined ? "" : `${evidence.start}–${evidence.end}`],
    ].filter(([, text]) => text);
    const facts = h(
      "dl",
      {},
      ...rows.map(([name, text]) => h("div", {}, h("dt", {}, name), h("dd", {}, h("bdi", {}, text)))),
    );
    return h(
      "div",
      { class: "detail" },
      this.actions(item),
      this.quotes(item),
      facts,
      item.signs.length > 0 && h("p", { class: "why" }, "Look twice: ", ...signs(item)),
    );
  }

  /** @param {Item} item */
  actions(item) {
    if (item.kind === "out")
      return h(
        "div",
        { class: "actions" },
        button("accept", "Add as a fact…", "a", () => accept(this.app)),
      );
    return h(
      "div",
      { class: "actions", role: "group", "aria-label": "Decide" },
      button("accept", "✓ Accept", "a", () => accept(this.app)),
      button("reject", "✗ Reject", "r", () => reject(this.app)),
      button("edit", "✎ Correct…", "e", () => editFact(this.app, item, null)),
    );
  }

  /** @param {Item} item */
  quotes(item) {
    const { quote } = this.app.focus;
    const said = this.app.model.evidence(item);
    const many = said.length > 1;
    return h(
      "div",
      { class: "quotes" },
      h("q", {}, said[quote]?.quote ?? ""),
      many &&
        h(
          "button",
          { id: "quote-back", "aria-label": "Quote before", title: "[", onclick: () => this.app.turnQuote(-1) },
          "‹",
        ),
      many && h("span", { class: "small" }, `${quote + 1} of ${said.length}`),
      many &&
        h(
          "button",
          { id: "quote-on", "aria-label": "Next quote", title: "]", onclick: () => this.app.turnQuote(1) },
          "›",
        ),
    );
  }

  /** @param {Item|null} item */
  conflicts(item) {
    const found = item ? (this.app.model.conflicts.get(item.id) ?? []) : [];
    return found.map((conflict) =>
      h(
        "p",
        { class: "conflict" },
        h("strong", {}, `${label(conflict.kind)}: `),
        h("bdi", {}, conflict.words),
        ...[...conflict.facts, ...conflict.against].filter((id) => id !== item?.id).map((id, at) => this.link(id, at)),
      ),
    );
  }

  /** @param {string} id @param {number} at */
  link(id, at) {
    const item = this.app.model.items.get(id);
    const text = item ? `${this.app.model.value(item)} (${place(item)})` : id;
    return h("button", { class: "link", id: `against-${at}`, onclick: () => this.app.chooseId(id) }, text);
  }

  left() {
    const { report, field, item } = this.app.focus;
    const items = this.app.model.leftOut(report, field);
    if (!items.length) return h("p", { class: "small left-none" }, "Nothing of this field was seen and left out.");
    const list = items.map((one) =>
      h("li", {}, choiceOf(this.app, one), h("span", { class: "small" }, ` ${one.reason} · ${place(one)}`)),
    );
    const empty = this.app.focus.patient && !this.app.model.cell(this.app.focus.patient, field).length;
    return h(
      "details",
      { class: "left", open: empty || item?.kind === "out" },
      h("summary", {}, `Seen and left out: ${items.length}`),
      h("ul", {}, ...list),
    );
  }

  /** The patient as a whole. */
  overview() {
    const { patient, report } = this.app.focus;
    const gone = this.app.store.get(`patient:${patient?.id}`);
    const open = patient
      ? this.app.model.factsOf(patient).filter((item) => this.app.model.status(item) === "open").length
      : 0;
    const notes = this.app.model.doc(report).notes ?? [];
    return h(
      "div",
      { class: "overview" },
      ...notes.map((/** @type {string} */ note) => h("p", { class: "conflict" }, note)),
      button("accept-rest", `Accept the ${count(open, "fact")} not decided`, "", () => acceptRest(this.app)),
      button("no-patient", gone ? "It is a patient" : "Not a patient of its own", "", () => togglePatient(this.app)),
      button("more-patients", "Add a patient…", "", () => editPatient(this.app)),
    );
  }
}

/** @param {string} id @param {string} text @param {string} key @param {() => void} act */
function button(id, text, key, act) {
  return h("button", { id, title: key || null, onclick: act }, text);
}
