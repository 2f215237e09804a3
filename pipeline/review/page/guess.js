/** A first guess at a fact from the words that were marked, for the reviewer to mend: it saves typing, and decides nothing. */
import { squash } from "./words.js";

const MM = { cm: 10, mm: 1 };

/** @param {string} field @param {string} quote @param {Record<string, string[][]>} suggestions @param {any} form */
export function guess(field, quote, suggestions, form) {
  const text = squash(quote);
  const readers = {
    age: () => ({
      value: Number(/\d+(?:\.\d+)?/.exec(text)?.[0] ?? Number.NaN),
      unit: /month|week|day/i.exec(text)?.[0].toLowerCase() ?? "year",
    }),
    sex: () => ({
      value: /\b(?:wom[ae]n|female|girl|lady|she|her)\b/i.test(text)
        ? "female"
        : /\b(?:m[ae]n|male|boy|he|his)\b/i.test(text)
          ? "male"
          : null,
    }),
    imaging: () => ({ modality: form.parts[0].choices.find((/** @type {string} */ one) => within(text, one)) }),
    lesion_sizes: () => ({ text, dimensions_mm: millimetres(text) }),
    ihc: () => ({ marker: marker(text, suggestions.marker), result: result(text), percent: percent(text) }),
    treatments: () => ({
      type: form.parts[0].choices.find((/** @type {string} */ one) => text.toLowerCase().includes(one.split("_")[0])),
    }),
  };
  const found = readers[/** @type {"age"} */ (field)]?.() ?? {
    text,
    topography: codeOf(text, suggestions.topography),
    morphology: codeOf(text, suggestions.morphology),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined && !Number.isNaN(value)));
}

/** @param {string} text */
function millimetres(text) {
  const unit = /\b(cm|mm)\b/i.exec(text)?.[1].toLowerCase() ?? "mm";
  const figures = text.replaceAll("·", ".").match(/\d+(?:\.\d+)?/g) ?? [];
  return figures.slice(0, 3).map((figure) => Number((Number(figure) * MM[/** @type {"cm"} */ (unit)]).toFixed(2)));
}

/** @param {string} text @param {string} word */
function within(text, word) {
  const at = text.toLowerCase().indexOf(word.toLowerCase());
  return at >= 0 && !/\w/.test(text.charAt(at - 1)) && !/\w/.test(text.charAt(at + word.length));
}

/** The longest known marker in the words, else the first word. @param {string} text @param {string[][]} known */
function marker(text, known) {
  const names = known.map(([name]) => name).filter((name) => within(text, name));
  return names.sort((one, other) => other.length - one.length)[0] ?? text.split(" ")[0];
}

/** @param {string} text */
function result(text) {
  if (/negativ|absen|\(\s*[-−–]\s*\)|[-−–]$/i.test(text)) return "negative";
  return /positiv|expres|\+/i.test(text) ? "positive" : null;
}

/** @param {string} text */
function percent(text) {
  const found = /(\d+(?:\.\d+)?)\s*%/.exec(text);
  return found ? Number(found[1]) : null;
}

/** @param {string} text @param {string[][]} known */
function codeOf(text, known) {
  const folded = text.toLowerCase();
  return known.find(([, name]) => name.toLowerCase() === folded)?.[0];
}
