/** Saving the gold, and going on from what was saved. */
import { count, h, say } from "./dom.js";
import { dialog } from "./edit.js";
import { begun, buildGold } from "./gold.js";

/** @typedef {import("./app.js").App} App */

/** Ask who reviewed and which reports, then save. @param {App} app */
export function exportGold(app) {
  const { done, touched } = begun(app.model);
  const body = touched.length
    ? [who(app), which(done, touched)]
    : [h("p", {}, "Nothing was decided yet: accept, correct or reject a fact, or call a report done.")];
  dialog("Export gold", [...body, goOn(app)], touched.length ? "Save" : "", (form) => {
    const data = new FormData(form);
    app.store.reviewer = String(data.get("reviewer")).trim();
    app.store.save();
    saveFile(app, data.get("which") === "done" ? done : touched);
  });
}

/** @param {App} app */
function who(app) {
  const input = h("input", {
    id: "reviewer",
    name: "reviewer",
    required: true,
    value: app.store.reviewer,
    autocomplete: "name",
  });
  return h("label", { for: "reviewer" }, h("span", {}, "Your name or initials"), input);
}

/** @param {number[]} done @param {number[]} touched */
function which(done, touched) {
  const open = touched.length - done.length;
  return h(
    "fieldset",
    {},
    h("legend", {}, "Reports"),
    radio("done", `${count(done.length, "report")} called done`, done.length > 0, done.length === 0),
    radio(
      "touched",
      `these and ${open} begun: what is not decided in them stands as found`,
      done.length === 0,
      open === 0 && done.length > 0,
    ),
    h("p", { class: "small" }, "The rest of the run is left out: it was not looked at, and is no gold."),
  );
}

/** @param {string} value @param {string} text @param {boolean} checked @param {boolean} disabled */
function radio(value, text, checked, disabled) {
  return h(
    "label",
    { class: "radio" },
    h("input", { type: "radio", name: "which", value, checked, disabled, id: `which-${value}` }),
    text,
  );
}

/** @param {App} app @param {number[]} reports */
function saveFile(app, reports) {
  const gold = buildGold(app.model, reports, app.store.reviewer);
  const blob = new Blob([`${JSON.stringify(gold, null, 1)}\n`], { type: "application/json" });
  const link = h("a", {
    href: URL.createObjectURL(blob),
    download: `gold-${app.store.reviewer.replace(/[^\w-]+/g, "_") || "reviewer"}.json`,
  });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
  say(`Saved ${count(reports.length, "report")} as ${link.download}.`);
}

/** @param {App} app */
function goOn(app) {
  const input = h("input", {
    type: "file",
    id: "go-on",
    accept: ".json,application/json",
    onchange: (/** @type {any} */ event) => takeUp(app, event.target),
  });
  return h("label", { for: "go-on" }, h("span", {}, "Go on from an earlier export of this run"), input);
}

/** @param {App} app @param {HTMLInputElement} input */
async function takeUp(app, input) {
  const saved = await input.files?.[0]?.text().then(parsed, () => null);
  if (
    saved?.format !== "oncocases gold" ||
    saved.run !== app.model.data.run.key ||
    !Array.isArray(saved.progress?.values)
  ) {
    return say("That file is no export of this run.");
  }
  app.store.restore(saved.progress);
  app.store.save();
  app.store.onchange();
  input.closest("dialog")?.close();
  say(`Went on from ${input.files?.[0].name}.`);
}

/** @param {string} text */
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
