/**
 * A table of any length: only the rows in view are in the document, and the keyboard moves an active cell.
 *
 * The grid has the focus, and names its active cell to assistive technology (`aria-activedescendant`).
 */
import { h } from "./dom.js";

const SPARE = 6; // rows kept above and below the view, so that scrolling shows no gap

/**
 * @typedef {object} Column
 * @property {string} key
 * @property {string} title
 * @property {number} width in pixels
 *
 * @typedef {object} Source what the grid shows
 * @property {string} name
 * @property {number} rowHeight
 * @property {Column[]} columns
 * @property {(row: number, key: string) => Node[]} cell
 * @property {(row: number) => string} rowClass
 * @property {(row: number, key: string) => void} choose called when the active cell changes
 */

export class Grid {
  /** @param {HTMLElement} host @param {Source} source */
  constructor(host, source) {
    this.source = source;
    this.length = 0;
    this.row = 0;
    this.column = 0;
    /** @type {Map<number, HTMLElement>} */
    this.shown = new Map();
    this.resized = new ResizeObserver(() => this.paint());
    this.build(host);
  }

  /** @param {HTMLElement} host */
  build(host) {
    const { columns, name } = this.source;
    this.body = h("div", { class: "rows", role: "rowgroup" });
    this.root = h("div", {
      class: "grid",
      role: "grid",
      tabindex: "0",
      "aria-label": name,
      "aria-colcount": columns.length,
    });
    this.root.append(h("div", { class: "head", role: "rowgroup" }, this.head()), this.body);
    this.root.style.setProperty("--columns", columns.map((column) => `${column.width}px`).join(" "));
    this.root.addEventListener("scroll", () => this.paint(), { passive: true });
    this.root.addEventListener("keydown", (/** @type {KeyboardEvent} */ event) => this.key(event));
    this.root.addEventListener("click", (/** @type {MouseEvent} */ event) => this.click(event));
    host.replaceChildren(this.root);
    this.resized.observe(this.root);
  }

  head() {
    const cells = this.source.columns.map((column, at) =>
      h("div", { role: "columnheader", "aria-colindex": at + 1 }, column.title),
    );
    return h("div", { class: "row", role: "row", "aria-rowindex": 1 }, ...cells);
  }

  /** Show so many rows, all anew. @param {number} length */
  show(length) {
    this.length = length;
    this.row = Math.max(0, Math.min(this.row, length - 1));
    this.root.setAttribute("aria-rowcount", String(length + 1));
    this.body.style.height = `${length * this.source.rowHeight}px`;
    this.refresh();
  }

  /** Paint the rows in view again, after a decision. */
  refresh() {
    for (const element of this.shown.values()) element.remove();
    this.shown.clear();
    this.paint();
  }

  paint() {
    const { rowHeight } = this.source;
    const top = Math.max(0, Math.floor(this.root.scrollTop / rowHeight) - SPARE);
    const end = Math.min(this.length, Math.ceil((this.root.scrollTop + this.root.clientHeight) / rowHeight) + SPARE);
    for (const [at, element] of this.shown) {
      if (at < top || at >= end) {
        element.remove();
        this.shown.delete(at);
      }
    }
    for (let at = top; at < end; at++) if (!this.shown.has(at)) this.add(at);
    this.markActive();
  }

  /** @param {number} at */
  add(at) {
    const { columns, cell, rowClass, rowHeight } = this.source;
    const cells = columns.map((column, number) =>
      h(
        "div",
        { role: "gridcell", id: `cell-${at}-${number}`, "aria-colindex": number + 1, class: `of-${column.key}` },
        ...cell(at, column.key),
      ),
    );
    const element = h("div", { class: `row ${rowClass(at)}`, role: "row", "aria-rowindex": at + 2 }, ...cells);
    element.style.transform = `translateY(${at * rowHeight}px)`;
    const next = [...this.shown.keys()].filter((other) => other > at).sort((a, b) => a - b)[0];
    this.body.insertBefore(element, next === undefined ? null : (this.shown.get(next) ?? null));
    this.shown.set(at, element);
  }

  markActive() {
    for (const old of this.body.querySelectorAll(".active")) old.classList.remove("active");
    for (const old of this.body.querySelectorAll("[aria-selected]")) old.removeAttribute("aria-selected");
    const active = this.shown.get(this.row)?.children[this.column];
    active?.classList.add("active");
    active?.setAttribute("aria-selected", "true");
    this.shown.get(this.row)?.classList.add("active");
    if (active) this.root.setAttribute("aria-activedescendant", active.id);
    else this.root.removeAttribute("aria-activedescendant");
  }

  /** Make a cell the active one without telling anyone. @param {number} row @param {number} column */
  activate(row, column) {
    this.row = row;
    this.column = column;
    this.reveal();
    this.markActive();
  }

  reveal() {
    const { rowHeight, columns } = this.source;
    const top = this.row * rowHeight;
    const view = this.root.clientHeight - this.root.firstElementChild.offsetHeight;
    if (top < this.root.scrollTop) this.root.scrollTop = top;
    else if (top + rowHeight > this.root.scrollTop + view) this.root.scrollTop = top + rowHeight - view;
    const left = columns.slice(1, this.column).reduce((sum, column) => sum + column.width, 0);
    const room = this.root.clientWidth - columns[0].width;
    if (this.column > 0 && left < this.root.scrollLeft) this.root.scrollLeft = left;
    else if (this.column > 0 && left + columns[this.column].width > this.root.scrollLeft + room) {
      this.root.scrollLeft = left + columns[this.column].width - room;
    }
    this.paint();
  }

  /** @param {number} row @param {number} column */
  move(row, column) {
    if (!this.length) return;
    this.activate(
      Math.max(0, Math.min(row, this.length - 1)),
      Math.max(0, Math.min(column, this.source.columns.length - 1)),
    );
    this.source.choose(this.row, this.source.columns[this.column].key);
  }

  /** @param {KeyboardEvent} event */
  key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const page = Math.max(1, Math.floor(this.root.clientHeight / this.source.rowHeight) - 1);
    const last = this.source.columns.length - 1;
    /** @type {Record<string, [number, number]>} */
    const moves = {
      ArrowDown: [this.row + 1, this.column],
      ArrowUp: [this.row - 1, this.column],
      ArrowRight: [this.row, this.column + 1],
      ArrowLeft: [this.row, this.column - 1],
      PageDown: [this.row + page, this.column],
      PageUp: [this.row - page, this.column],
      Home: [this.row, 0],
      End: [this.row, last],
      Enter: [this.row, this.column],
    };
    const move = moves[event.key];
    if (!move) return;
    event.preventDefault();
    this.move(...move);
  }

  /** @param {MouseEvent} event */
  click(event) {
    const cell = /** @type {HTMLElement} */ (event.target).closest("[role=gridcell]");
    if (!cell) return;
    const [, row, column] = cell.id.split("-").map(Number);
    this.move(row, column);
  }

  close() {
    this.resized.disconnect();
  }
}
