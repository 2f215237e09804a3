/** What accept, reject, undo and done do, said aloud each time. */
import { byId, say } from "./dom.js";
import { editFact } from "./edit.js";

/** @typedef {import("./app.js").App} App */

/** @param {App} app */
export function accept(app) {
  const { item } = app.focus;
  if (!item) return say("Nothing is chosen.");
  if (item.kind === "out") return editFact(app, null, item);
  if (app.model.status(item) === "open" || app.model.status(item) === "rejected") decide(app, item, "accepted");
  else decide(app, item, app.model.status(item));
}

/** @param {App} app */
export function reject(app) {
  const { item } = app.focus;
  if (!item) return say("Nothing is chosen.");
  if (item.kind === "out") return say("It is left out already.");
  decide(app, item, "rejected");
}

/** Decide and go on to the next. @param {App} app @param {import("./model.js").Item} item @param {string} verdict */
function decide(app, item, verdict) {
  const next = app.neighbour(1);
  const told = `${verdict.charAt(0).toUpperCase()}${verdict.slice(1)}: ${app.model.value(item)}.`;
  if (item.kind === "new") {
    if (verdict === "rejected") app.store.set([`new:${item.id}`, undefined]);
  } else if (verdict !== "corrected") {
    app.store.set([`fact:${item.id}`, { verdict }]);
  }
  if (next) app.go(next);
  say(next ? told : `${told} That was the last one.`);
}

/** @param {App} app */
export function undo(app) {
  follow(app, app.store.undo(), "Undone", "Nothing to undo.");
}

/** @param {App} app */
export function redo(app) {
  follow(app, app.store.redo(), "Done again", "Nothing to do again.");
}

/** Show what was undone. @param {App} app @param {string|undefined} key @param {string} words @param {string} none */
function follow(app, key, words, none) {
  if (!key) return say(none);
  const item = app.model.items.get(key.slice(key.indexOf(":") + 1));
  if (item) app.go(item);
  say(item ? `${words}: ${app.model.value(item)}.` : `${words}.`);
}

/** Call the report done, or not done. @param {App} app */
export function toggleDone(app) {
  const { report } = app.focus;
  const done = app.store.get(`done:${report}`);
  app.store.set([`done:${report}`, done ? undefined : true]);
  const left = app.model
    .everyone()
    .filter((patient) => patient.report === report)
    .flatMap((patient) => app.model.factsOf(patient))
    .filter((item) => app.model.status(item) === "open").length;
  const rest = left ? ` ${left} of its facts are not decided, and stand as found.` : "";
  say(done ? "The report is open again." : `The report is done.${rest}`);
}

/** Accept all of a patient that is not decided, as one step. @param {App} app */
export function acceptRest(app) {
  const { patient } = app.focus;
  if (!patient) return;
  const open = app.model.factsOf(patient).filter((item) => app.model.status(item) === "open");
  if (open.length)
    app.store.set(...open.map((item) => /** @type {[string, any]} */ ([`fact:${item.id}`, { verdict: "accepted" }])));
  say(`${open.length} accepted.`);
}

/** Say that a row is no patient, or take that back. @param {App} app */
export function togglePatient(app) {
  const { patient } = app.focus;
  if (!patient) return;
  if (patient.added) app.store.set([`newpatient:${patient.id}`, undefined]);
  else app.store.set([`patient:${patient.id}`, app.store.get(`patient:${patient.id}`) ? undefined : "rejected"]);
  byId("list").querySelector("[role=grid]").focus();
  say("The patient was changed.");
}
