/** The dialogs that correct a fact, add one from marked words, and add a patient. */
import { byId, count, h, label, say } from "./dom.js";
import { controls, readEntry } from "./form.js";
import { guess } from "./guess.js";
import { findWords } from "./marks.js";
import { words } from "./words.js";

/** @typedef {import("./app.js").App} App */
/** @typedef {import("./model.js").Item} Item */

/**
 * Show a dialog until it is saved or left; `save` gives back what is wrong, or nothing.
 * @param {string} title @param {any[]} body @param {string} act @param {(form: HTMLFormElement) => string|void} save
 */
export function dialog(title, body, act, save) {
  const wrong = h("p", { class: "wrong", role: "alert" });
  const form = h("form", { method: "dialog" }, h("h2", { id: "dialog-title" }, title), ...body, wrong);
  const before = /** @type {HTMLElement|null} */ (document.activeElement);
  const root = h("dialog", { "aria-labelledby": "dialog-title" }, form);
  const leave = h("button", { type: "button", onclick: () => root.close() }, act ? "Cancel" : "Close");
  form.append(h("div", { class: "actions" }, leave, act && h("button", { class: "strong", type: "submit" }, act)));
  form.addEventListener("submit", (/** @type {Event} */ event) => {
    const complaint = save(form);
    if (!complaint) return;
    event.preventDefault();
    wrong.textContent = complaint;
  });
  root.addEventListener("close", () => {
    root.remove();
    (before?.isConnected ? before : byId("list").querySelector("[role=grid]"))?.focus();
  });
  document.body.append(root);
  root.showModal();
  return root;
}

/** Correct a fact, or add one: from the words marked in the text, or from something left out. @param {App} app @param {Item|null} item @param {Item|null} from */
export function editFact(app, item, from) {
  const { patient, field } = app.focus;
  if (!patient) return say("Choose a patient first.");
  const marked = app.reader.marked();
  const evidence = marked ? [marked] : (from?.evidence.map(told) ?? (item ? app.model.evidence(item) : []));
  const state = { field: from?.field ?? (field || "ihc"), evidence, patient, item };
  const parts = h("div", { class: "parts" });
  const fill = () => parts.replaceChildren(...partsOf(app, state));
  const body = item ? [] : [fieldChoice(app, state, fill)];
  fill();
  const title = item ? `Correct: ${label(item.field)}` : `Add a fact to ${patient.name}`;
  const root = dialog(title, [...body, wordsOf(app, state, fill), parts], "Save", (form) => saveFact(app, state, form));
  root.querySelector(".parts input, .parts select")?.focus();
}

/** What of an evidence holds whoever says so. @param {any} one */
function told(one) {
  const { quote, start, end, page, zone } = one;
  return { quote, start, end, page, zone };
}

/** @param {App} app @param {any} state */
function partsOf(app, state) {
  const form = app.model.form(state.field);
  const { suggestions } = app.model.data;
  const known = state.item
    ? app.model.entry(state.item)
    : state.evidence.length
      ? guess(state.field, state.evidence[0].quote, suggestions, form)
      : {};
  return controls(form.parts, known, suggestions);
}

/** @param {App} app @param {any} state @param {() => void} fill */
function fieldChoice(app, state, fill) {
  const options = app.model.fields.map((/** @type {string} */ name) =>
    h("option", { value: name, selected: name === state.field }, label(name)),
  );
  const change = (/** @type {any} */ event) => {
    state.field = event.target.value;
    fill();
  };
  return h(
    "label",
    { for: "fact-field" },
    h("span", {}, "Field"),
    h("select", { id: "fact-field", onchange: change }, ...options),
  );
}

/** The words that say it: as marked, or typed and found in the text. @param {App} app @param {any} state @param {() => void} fill */
function wordsOf(app, state, fill) {
  const found = h("small", { id: "found", "aria-live": "polite" }, quoted(state));
  const look = (/** @type {any} */ event) => {
    const place = findWords(app.reader.text, event.target.value);
    const evidence = place && app.reader.evidence(place.start, place.end);
    state.evidence = evidence ? [evidence] : [];
    found.textContent = evidence ? quoted(state) : "These words do not stand in the report.";
    if (!state.item) fill();
  };
  const value = state.evidence.map((/** @type {any} */ one) => one.quote)[0] ?? "";
  const input = h("textarea", { id: "fact-words", rows: 2, required: true, onchange: look, spellcheck: "false" });
  input.value = value;
  return h("label", { for: "fact-words" }, h("span", {}, "Words in the report that say so"), input, found);
}

/** @param {any} state */
function quoted(state) {
  const [first] = state.evidence;
  if (!first) return "Mark them in the text before you open this, or type them here.";
  return `Stands at ${first.start}–${first.end}${state.evidence.length > 1 ? `, and ${count(state.evidence.length - 1, "other place")}` : ""}.`;
}

/** @param {App} app @param {any} state @param {HTMLFormElement} form @returns {string|void} */
function saveFact(app, state, form) {
  if (!state.evidence.length) return "A fact needs words of the report that say so.";
  const { parts, many } = app.model.form(state.field);
  const entry = { ...readEntry(form, parts), evidence: state.evidence };
  const present = many
    ? null
    : app.model.cell(state.patient, state.field).find((one) => app.model.status(one) !== "rejected");
  const item = state.item ?? present;
  const id = item?.id ?? newId(app, state);
  if (item?.kind === "fact") app.store.set([`fact:${id}`, { verdict: "corrected", entry }]);
  else app.store.set([`new:${id}`, { patient: state.patient.id, field: state.field, entry }]);
  app.chooseId(id);
  say(`${item ? "Corrected" : "Added"}: ${words(state.field, entry)}.`);
}

/** @param {App} app @param {any} state */
function newId(app, state) {
  let number = 1;
  while (app.store.get(`new:${state.patient.id}.${state.field}.+${number}`)) number++;
  return `${state.patient.id}.${state.field}.+${number}`;
}

/** Add a patient whom the run missed to the report looked at. @param {App} app */
export function editPatient(app) {
  const { report } = app.focus;
  const roles = app.model.data.vocabulary.role.map((/** @type {string} */ role) => h("option", { value: role }, role));
  const body = [
    h(
      "label",
      { for: "patient-role" },
      h("span", {}, "Whose patient"),
      h("select", { id: "patient-role", name: "role" }, ...roles),
    ),
    h(
      "label",
      { for: "patient-citation" },
      h("span", {}, "Source, if another publication's"),
      h("input", { id: "patient-citation", name: "citation", autocomplete: "off" }),
    ),
  ];
  dialog("Add a patient", body, "Add", (form) => {
    const data = new FormData(form);
    const role = String(data.get("role"));
    const taken = app.model
      .everyone()
      .filter((one) => one.report === report)
      .map((one) => one.name);
    let number = 1;
    while (taken.includes(`${role}-${number}`)) number++;
    const name = `${role}-${number}`;
    const id = `${report}.+${name}`;
    app.store.set([`newpatient:${id}`, { report, role, name, citation: String(data.get("citation")).trim() }]);
    const added = app.model.everyone().find((one) => one.id === id);
    if (added) app.chooseCell(added, app.model.fields[0]);
    say(`Added: ${name}.`);
  });
}
