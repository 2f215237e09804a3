/**
 * Offsets. The run counts characters; a string here counts UTF-16 units, of which the characters in `wide` take two.
 */

/** @param {number[]} wide @param {number} point @returns {number} */
export function toUnit(wide, point) {
  return wide.length ? point + below(wide, (at) => at < point) : point;
}

/** @param {number[]} wide @param {number} unit @returns {number} */
export function toPoint(wide, unit) {
  return wide.length ? unit - below(wide, (at, before) => at + before < unit) : unit;
}

/** Count the leading elements that hold. @param {number[]} wide @param {(at: number, before: number) => boolean} holds */
function below(wide, holds) {
  let low = 0;
  let high = wide.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(wide[middle], middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
