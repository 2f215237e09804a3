/**
 * What the reviewer decided: one value a key, every step undoable, kept in this browser under the hash of the run.
 *
 * Keys: `fact:ID`, `new:ID`, `patient:ID`, `done:REPORT`; a key that is not there means that nothing was decided.
 */

/** @typedef {{key: string, before: any, after: any}} Change */

const PREFIX = "oncocases-review:";

export class Store {
  /** @param {string} run the hash of the run */
  constructor(run) {
    this.place = PREFIX + run;
    /** @type {Map<string, any>} */
    this.values = new Map();
    /** @type {Change[][]} */
    this.past = [];
    /** @type {Change[][]} */
    this.future = [];
    /** @type {string} */
    this.reviewer = "";
    this.kept = true;
    /** @type {() => void} */
    this.onchange = () => {};
    this.load();
    addEventListener("storage", (event) => event.key === this.place && this.follow());
  }

  /** Take over what the same page decided in another tab. */
  follow() {
    this.load();
    this.onchange();
  }

  load() {
    try {
      const saved = localStorage.getItem(this.place);
      if (saved) this.restore(JSON.parse(saved));
    } catch {
      this.kept = false;
    }
  }

  /** Take over what was saved, here or in an export. @param {any} saved */
  restore(saved) {
    this.values = new Map(saved.values.filter((/** @type {any} */ pair) => Array.isArray(pair) && pair.length === 2));
    this.reviewer = typeof saved.reviewer === "string" ? saved.reviewer : "";
    this.past = [];
    this.future = [];
  }

  /** All that was decided, as it is saved. */
  progress() {
    return { reviewer: this.reviewer, values: [...this.values] };
  }

  save() {
    try {
      localStorage.setItem(this.place, JSON.stringify(this.progress()));
      this.kept = true;
    } catch {
      this.kept = false; // storage is full or forbidden: the export still holds all
    }
  }

  /** @param {string} key */
  get(key) {
    return this.values.get(key);
  }

  /** Set one or several keys as one step; undefined takes a key away. @param {[string, any][]} pairs */
  set(...pairs) {
    this.past.push(pairs.map(([key, after]) => ({ key, before: this.values.get(key), after })));
    this.future = [];
    this.apply(pairs);
  }

  /** @returns {string|undefined} a key of what was undone */
  undo() {
    return this.move(this.past, this.future, "before");
  }

  /** @returns {string|undefined} a key of what was done again */
  redo() {
    return this.move(this.future, this.past, "after");
  }

  /** @param {Change[][]} from @param {Change[][]} to @param {"before"|"after"} side */
  move(from, to, side) {
    const step = from.pop();
    if (!step) return undefined;
    to.push(step);
    this.apply(step.map((change) => [change.key, change[side]]));
    return step[0].key;
  }

  /** @param {[string, any][]} pairs */
  apply(pairs) {
    for (const [key, value] of pairs) {
      if (value === undefined) this.values.delete(key);
      else this.values.set(key, value);
    }
    this.save();
    this.onchange();
  }
}
