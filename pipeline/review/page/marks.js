/** Where the text of a report is marked: overlapping stretches cut into segments, each with all that covers it. */

/**
 * @typedef {object} Stretch
 * @property {number} start in units of the string
 * @property {number} end
 * @property {string} kind `now`, `same`, `other`, `out` or `hit`
 * @property {string} item the id of the item that it belongs to
 *
 * @typedef {object} Segment
 * @property {number} start
 * @property {number} end
 * @property {Stretch[]} over
 */

/** Cut a stretch of text where marks begin and end. @param {Stretch[]} stretches @param {number} length @returns {Segment[]} */
export function segments(stretches, length) {
  const valid = stretches.filter((one) => one.start >= 0 && one.start < one.end && one.end <= length);
  const cuts = [...new Set([0, length, ...valid.flatMap((one) => [one.start, one.end])])].sort((a, b) => a - b);
  const coming = [...valid].sort((a, b) => a.start - b.start);
  /** @type {Stretch[]} */
  let open = [];
  let next = 0;
  return cuts.slice(0, -1).map((start, at) => {
    open = open.filter((one) => one.end > start);
    while (next < coming.length && coming[next].start === start) open = [...open, coming[next++]];
    return { start, end: cuts[at + 1], over: open };
  });
}

/** Cut a text into chunks at line ends, so that a browser lays out only those in view. @param {string} text @param {number} size @returns {[number, number][]} */
export function chunks(text, size) {
  /** @type {[number, number][]} */
  const found = [];
  for (let start = 0; start < text.length; ) {
    const line = text.indexOf("\n", start + size);
    const end =
      line < 0 || line > start + 4 * size ? Math.min(text.length, start + (line < 0 ? size : 4 * size)) : line + 1;
    const whole = end < text.length && isLow(text, end) ? end + 1 : end;
    found.push([start, whole]);
    start = whole;
  }
  return found;
}

/** Tell whether a cut would part the two units of one character. @param {string} text @param {number} at */
function isLow(text, at) {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
}

/** Every place of some words in a text, letter case aside. @param {string} text @param {string} words @param {number} most */
export function places(text, words, most = 500) {
  /** @type {{start: number, end: number}[]} */
  const found = [];
  const folded = text.toLowerCase();
  if (!words || folded.length !== text.length) return found; // a letter that grows in lower case would shift all offsets
  for (let at = folded.indexOf(words); at >= 0 && found.length < most; at = folded.indexOf(words, at + words.length)) {
    found.push({ start: at, end: at + words.length });
  }
  return found;
}

/** Find words typed by hand: white space aside, any letter case. @param {string} text @param {string} typed */
export function findWords(text, typed) {
  const parts = typed
    .trim()
    .split(/\s+/)
    .filter(Boolean)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  if (!parts.length) return null;
  const match = new RegExp(parts.join("\\s+"), "i").exec(text);
  return match ? { start: match.index, end: match.index + match[0].length } : null;
}
