/** The text of the report, with evidence marked. */
import { byId, h } from "./dom.js";
import { chunks, places, segments } from "./marks.js";
import { textOf } from "./unpack.js";
import { toPoint, toUnit } from "./units.js";

const CHUNK = 4000; // characters laid out at a time
const RANK = ["now", "same", "other", "out", "hit"];

export class Reader {
  /** @param {import("./app.js").App} app */
  constructor(app) {
    this.app = app;
    this.host = byId("reader");
    this.report = -1;
    this.text = "";
    this.turn = 0;
    this.host.addEventListener("click", (/** @type {MouseEvent} */ event) => this.click(event));
  }

  /**
   * Show a report with an item's evidence marked, and scroll to the quote that is looked at.
   * @param {number} report @param {import("./model.js").Item|null} item @param {number} quote @param {import("./model.js").Item[]} others
   */
  async show(report, item, quote, others) {
    const turn = ++this.turn;
    const text = await textOf(report);
    if (turn !== this.turn) return; // something else was chosen meanwhile
    const moved = report !== this.report;
    this.report = report;
    this.text = text;
    const marks = this.stretches(item, quote, others);
    this.host.replaceChildren(...this.paragraphs(marks));
    const now = this.host.querySelector("mark.now");
    if (now) now.scrollIntoView({ block: "center", inline: "nearest" });
    else if (moved) this.host.scrollTop = 0;
  }

  /** @param {import("./model.js").Item|null} item @param {number} quote @param {import("./model.js").Item[]} others */
  stretches(item, quote, others) {
    const said = item ? this.app.model.evidence(item) : [];
    const own = said.map((one, at) => this.stretch(one, at === quote ? "now" : "same", item?.id ?? ""));
    const more = others.flatMap((other) =>
      other.evidence.map((one) => this.stretch(one, other.kind === "out" ? "out" : "other", other.id)),
    );
    const hits = places(this.text, this.app.filter.query).map((one) => ({ ...one, kind: "hit", item: "" }));
    return [...own, ...more, ...hits];
  }

  /** @param {any} evidence @param {string} kind @param {string} item @returns {import("./marks.js").Stretch} */
  stretch(evidence, kind, item) {
    const wide = this.wide();
    return { start: toUnit(wide, evidence.start ?? -1), end: toUnit(wide, evidence.end ?? -1), kind, item };
  }

  wide() {
    return this.app.model.data.wide[this.report];
  }

  /** @param {import("./marks.js").Stretch[]} marks */
  paragraphs(marks) {
    const cut = segments(marks, this.text.length);
    let at = 0;
    return chunks(this.text, CHUNK).map(([start, end]) => {
      const pieces = [];
      while (at < cut.length && cut[at].end <= start) at++;
      for (let next = at; next < cut.length && cut[next].start < end; next++)
        pieces.push(this.piece(cut[next], start, end));
      const chunk = h("div", { class: "chunk", "data-start": start }, ...pieces);
      return chunk;
    });
  }

  /** @param {import("./marks.js").Segment} segment @param {number} from @param {number} to */
  piece(segment, from, to) {
    const text = this.text.slice(Math.max(segment.start, from), Math.min(segment.end, to));
    if (!segment.over.length) return document.createTextNode(text);
    const top = RANK.find((kind) => segment.over.some((one) => one.kind === kind)) ?? "other";
    const kinds = [...new Set(segment.over.map((one) => one.kind))].join(" ");
    const owner = segment.over.find((one) => one.kind === top)?.item ?? "";
    return h(
      "mark",
      { class: kinds, "data-item": owner, title: this.title(top, owner), "aria-current": top === "now" && "true" },
      text,
    );
  }

  /** @param {string} kind @param {string} id */
  title(kind, id) {
    const item = this.app.model.items.get(id);
    if (!item || kind === "hit") return null;
    return kind === "out" ? `left out: ${item.reason}` : this.app.model.value(item);
  }

  /** A click on marked words shows what they were read as; marking words with the mouse is no click. @param {MouseEvent} event */
  click(event) {
    const id = /** @type {HTMLElement} */ (event.target).closest("mark")?.dataset.item;
    if (id && getSelection()?.isCollapsed) this.app.chooseId(id);
  }

  /** The words marked by the reader, as evidence; null where none are. */
  marked() {
    const selection = getSelection();
    if (!selection || selection.isCollapsed || !selection.rangeCount) return null;
    const range = selection.getRangeAt(0);
    const start = this.offset(range.startContainer, range.startOffset);
    const end = this.offset(range.endContainer, range.endOffset);
    return start === null || end === null ? null : this.evidence(start, end);
  }

  /** Evidence for a stretch of the text, without the blanks at its ends. @param {number} start @param {number} end */
  evidence(start, end) {
    const words = this.text.slice(start, end);
    const from = start + words.length - words.trimStart().length;
    const quote = words.trim();
    if (!quote) return null;
    const wide = this.wide();
    return { quote, start: toPoint(wide, from), end: toPoint(wide, from + quote.length) };
  }

  /** @param {Node} node @param {number} offset @returns {number|null} the place in the text */
  offset(node, offset) {
    const inside = node instanceof Element ? node : node.parentElement;
    const chunk = /** @type {HTMLElement|null} */ (inside?.closest(".chunk"));
    if (!chunk || !this.host.contains(chunk)) return null;
    const before = document.createRange();
    before.setStart(chunk, 0);
    before.setEnd(node, offset);
    return Number(chunk.dataset.start) + before.toString().length;
  }
}
