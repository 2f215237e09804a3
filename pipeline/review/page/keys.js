/** The keyboard: one key a deed, told by the help overlay; all of it can be switched off for those who speak to their computer. */
import { accept, redo, reject, toggleDone, undo } from "./decide.js";
import { byId, h, say } from "./dom.js";
import { dialog, editFact } from "./edit.js";
import { exportGold } from "./exchange.js";

/** @typedef {import("./app.js").App} App */

/** @type {[string, string, (app: App) => void][]} */
const KEYS = [
  ["n", "next fact", (app) => app.step(1)],
  ["p", "fact before", (app) => app.step(-1)],
  ["a", "accept, and go on", accept],
  ["r", "reject, and go on", reject],
  [
    "e",
    "correct",
    (app) => (app.focus.item?.kind === "out" ? accept(app) : app.focus.item && editFact(app, app.focus.item, null)),
  ],
  ["m", "add a fact from the words marked in the text, or typed", (app) => editFact(app, null, null)],
  ["u", "undo", undo],
  ["U", "do again", redo],
  ["]", "next quote of the same fact", (app) => app.turnQuote(1)],
  ["[", "quote before", (app) => app.turnQuote(-1)],
  ["d", "call the report done, or open again", toggleDone],
  ["1", "patients", (app) => show(app, "patients")],
  ["2", "queue: the riskiest facts first", (app) => show(app, "queue")],
  ["3", "what was seen and left out", (app) => show(app, "out")],
  ["g", "to the list", () => byId("list").querySelector("[role=grid]").focus()],
  ["t", "to the text", () => byId("reader").focus()],
  ["/", "search", () => byId("query").select()],
  ["f", "filters", () => byId("filter-field").focus()],
  ["s", "export gold", exportGold],
  ["?", "this help", (app) => showHelp(app)],
];

const MOVES = [
  ["arrow keys", "from cell to cell; Page Up, Page Down, Home and End too"],
  ["Enter", "show the cell"],
  ["Esc", "out of a dialog or a control, back to the list"],
];

const SIGNS_TOLD = [
  ["✓", "accepted"],
  ["✎", "corrected"],
  ["✗", "rejected"],
  ["+", "added by hand"],
  ["dotted line", "something speaks for a second look"],
];

let single = true; // single keys may be switched off: speech input types letters

/** @param {App} app @param {string} view */
function show(app, view) {
  app.open(view);
  app.grid.root.focus();
}

/** @param {App} app */
export function listen(app) {
  document.addEventListener("keydown", (event) => {
    const list = /** @type {HTMLElement} */ (byId("list").querySelector("[role=grid]"));
    if (event.key === "Escape" && inControl(event.target)) return list.focus();
    if (event.defaultPrevented || inControl(event.target) || document.querySelector("dialog[open]")) return;
    const act = deed(event);
    if (!act) return;
    event.preventDefault();
    act(app);
  });
}

/** What a key does, if anything. @param {KeyboardEvent} event */
function deed(event) {
  const commanded = event.ctrlKey || event.metaKey;
  if (commanded && event.key.toLowerCase() === "z") return event.shiftKey ? redo : undo;
  if (commanded || event.altKey || !single) return undefined;
  return KEYS.find(([key]) => key === event.key)?.[2];
}

/** @param {EventTarget|null} target */
function inControl(target) {
  return target instanceof HTMLElement && target.matches("input, select, textarea") && !target.closest("dialog");
}

/** @param {App} _app */
export function showHelp(_app) {
  const rows = (/** @type {any[][]} */ told) =>
    told.map(([key, words]) => h("tr", {}, h("th", { scope: "row" }, h("kbd", {}, key)), h("td", {}, words)));
  const table = (/** @type {string} */ caption, /** @type {any[][]} */ told) =>
    h("table", { class: "keys" }, h("caption", {}, caption), h("tbody", {}, ...rows(told)));
  const change = (/** @type {any} */ event) => {
    single = event.target.checked;
    say(single ? "Single keys are on." : "Single keys are off.");
  };
  const toggle = h(
    "label",
    { class: "radio" },
    h("input", { type: "checkbox", id: "single", checked: single, onchange: change }),
    "Single keys are on",
  );
  dialog(
    "Keyboard and signs",
    [
      h(
        "div",
        { class: "help" },
        table("Keys", KEYS),
        h("div", {}, table("In the list", MOVES), table("Signs", SIGNS_TOLD), toggle),
      ),
    ],
    "",
    () => {},
  );
}
