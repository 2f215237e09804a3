/** A fact in words and its code, as `facts.csv` writes them; a test holds both to the same. */

/** @type {Record<string, string>} */
const SIGNS = { positive: "+", negative: "-", equivocal: "±" };

/** @param {number} value */
function number(value) {
  return String(Number(value.toPrecision(6)));
}

/** @param {string} text */
export function squash(text) {
  return text.trim().split(/\s+/).join(" ");
}

/** @param {any} site */
function site(site) {
  const text = squash(site.text);
  const side = site.laterality && !text.toLowerCase().includes(site.laterality) ? ` [${site.laterality}]` : "";
  return text + side + (site.certainty === "suspected" ? " (suspected)" : "");
}

/** @param {any} size */
function lesionSize(size) {
  const figures = size.dimensions_mm.map(number).join(" × ");
  const modality = size.modality ? `by ${size.modality}` : "";
  return [`${figures} mm`, size.qualifier, size.lesion, modality].filter(Boolean).join(" ");
}

/** @param {any} stain */
function stainWords(stain) {
  const known = stain.percent !== null && stain.percent !== undefined;
  const percent = known ? ` ${[stain.percent].flat().map(number).join("-")}%` : "";
  const more = [stain.intensity, stain.extent].filter(Boolean).join(", ");
  return `${stain.marker}${SIGNS[stain.result] ?? ""}${percent}${more ? ` (${more})` : ""}`;
}

/** @type {Record<string, (entry: any) => string>} */
const WORDS = {
  age: (entry) => `${typeof entry.value === "number" ? number(entry.value) : "not told"} ${entry.unit}`,
  sex: (entry) => entry.value,
  diagnosis: (entry) => entry.text,
  primary_sites: site,
  metastatic_sites: site,
  imaging: (entry) => entry.modality + (entry.body_parts?.length ? ` (${entry.body_parts.join(", ")})` : ""),
  lesion_sizes: lesionSize,
  ihc: stainWords,
  treatments: (entry) => entry.type,
  outcome: (entry) => entry.status,
};

/** @param {string} field @param {any} entry @returns {string} */
export function words(field, entry) {
  return WORDS[field](entry);
}

/** @param {string} field @param {any} entry @returns {string} */
export function code(field, entry) {
  const part = { diagnosis: "morphology", imaging: "modality", ihc: "marker" }[field] ?? "topography";
  return entry[part] ?? "";
}
