/** Elements made in one line, and the few things every part of the page does with them. */

/**
 * Make an element. Text is only ever text: nothing on this page is parsed as HTML.
 * @param {string} tag
 * @param {Record<string, any>} [props] `on…` is a listener, `true`/`false` a bare attribute or none, all else an attribute
 * @param {...(Node|string|null|undefined|false)} children
 * @returns {any}
 */
export function h(tag, props = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (typeof value === "function") element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, "");
    else if (value !== false && value !== null && value !== undefined) element.setAttribute(name, String(value));
  }
  element.append(...children.filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

/** @param {string} id @returns {any} */
export function byId(id) {
  return document.getElementById(id);
}

/** Say something to everyone: it is shown, and a screen reader reads it. @param {string} words */
export function say(words) {
  byId("status").textContent = words;
}

/** Make an identifier of the schema readable. @param {string} name */
export function label(name) {
  const words = name.replaceAll("_", " ");
  return name === "ihc" ? "IHC" : words.charAt(0).toUpperCase() + words.slice(1);
}

/** @param {number} number @param {string} noun */
export function count(number, noun) {
  return `${number.toLocaleString("en")} ${noun}${number === 1 ? "" : "s"}`;
}
