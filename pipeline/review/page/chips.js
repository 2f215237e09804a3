/** Values and signs as small pieces of text, the same in every view. */
import { h, label } from "./dom.js";

export const STATUS = {
  open: ["", "not decided"],
  accepted: ["✓", "accepted"],
  corrected: ["✎", "corrected"],
  rejected: ["✗", "rejected"],
  added: ["+", "added by hand"],
  out: ["–", "left out"],
};

/** The closed values are one word each in the files; here they are read. @param {import("./model.js").Item} item @param {import("./model.js").Model} model */
function shown(item, model) {
  const text = model.value(item);
  return ["lesion_sizes", "treatments", "outcome"].includes(item.field) ? text.replaceAll("_", " ") : text;
}

/** A value with its decision, told by shape as well as by colour. @param {import("./model.js").Item} item @param {import("./model.js").Model} model @param {{dim?: boolean, text?: string}} [how] */
export function value(item, model, { dim = false, text = shown(item, model) } = {}) {
  const status = model.status(item);
  const [glyph, words] = STATUS[status];
  const doubtful = item.risk > 0 && status === "open" ? " doubt" : "";
  return h(
    "span",
    { class: `value ${status}${doubtful}${dim ? " dim" : ""}` },
    glyph && h("span", { class: "glyph", "aria-hidden": "true" }, glyph),
    h("bdi", {}, text),
    status !== "open" && h("span", { class: "quiet" }, `, ${words}`),
  );
}

/** What speaks against a fact. @param {import("./model.js").Item} item */
export function signs(item) {
  return item.signs.map((sign) => h("span", { class: `sign ${item.risk >= 5 ? "high" : ""}` }, sign));
}

/** How far a report or patient is decided. @param {number} decided @param {number} all */
export function share(decided, all) {
  const bar = h("span", { class: "share", "aria-hidden": "true" }, h("span", {}));
  bar.firstElementChild.style.width = `${all ? Math.round((100 * decided) / all) : 0}%`;
  return [bar, h("span", { class: "small" }, `${decided}/${all}`)];
}

/** @param {import("./model.js").Item} item */
export function place(item) {
  const first = item.evidence[0];
  if (!first) return "no place";
  return [first.zone && label(first.zone), first.page && `page ${first.page}`].filter(Boolean).join(", ");
}

/**
 * A value to choose: what it was read from is shown then.
 * @param {import("./app.js").App} app @param {import("./model.js").Item} item @param {string} [text]
 */
export function choiceOf(app, item, text) {
  const current = app.focus.item?.id === item.id ? "true" : null;
  const choose = () => app.chooseId(item.id);
  return h(
    "button",
    { class: "choice", id: `choice-${item.id}`, "aria-current": current, onclick: choose },
    value(item, app.model, { text }),
  );
}
