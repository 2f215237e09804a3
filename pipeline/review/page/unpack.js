/** What travels inside the page, taken out again: base64 of zlib of UTF-8. */
import { byId } from "./dom.js";

/** @param {string} packed @returns {Promise<string>} */
async function inflate(packed) {
  const stream = new Blob([bytesOf(packed)]).stream().pipeThrough(new DecompressionStream("deflate"));
  const plain = await new Response(stream).arrayBuffer();
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(plain);
}

/** @param {string} packed */
function bytesOf(packed) {
  const browser = /** @type {any} */ (Uint8Array);
  if (browser.fromBase64) return browser.fromBase64(packed); // ten times as quick, where the browser is new enough
  const plain = atob(packed);
  const bytes = new Uint8Array(plain.length);
  for (let at = 0; at < plain.length; at++) bytes[at] = plain.charCodeAt(at);
  return bytes;
}

/** @returns {Promise<any>} the data that `payload.py` wrote */
export async function records() {
  return JSON.parse(await inflate(byId("records").textContent));
}

/** @type {Map<number, Promise<string>>} */
const texts = new Map();

/** Give a report's raw text. @param {number} report @returns {Promise<string>} */
export function textOf(report) {
  if (!texts.has(report)) texts.set(report, inflate(byId(`text-${report}`).textContent));
  return /** @type {Promise<string>} */ (texts.get(report));
}

/** @type {string[]} */
const folded = [];

/** Take all texts out for the search, a few at a time, so that the page answers meanwhile. @param {number} reports */
export async function foldTexts(reports) {
  for (let report = 0; report < reports; report++) {
    folded[report] ??= (await textOf(report)).toLowerCase();
    if (report % 8 === 7) await new Promise((resolve) => setTimeout(resolve));
  }
}

/** Tell whether a report's text holds the words, or undefined while it is still packed. @param {number} report @param {string} words */
export function textHolds(report, words) {
  return folded[report]?.includes(words);
}
