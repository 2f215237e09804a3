/** The line between list and evidence: dragged, or moved with the arrow keys. */
import { byId } from "./dom.js";

/** @param {number} share of the width that the evidence takes, in per cent */
function setShare(share) {
  const kept = Math.round(Math.max(25, Math.min(75, share)));
  byId("desk").style.setProperty("--share", `${kept}%`);
  byId("split").setAttribute("aria-valuenow", String(kept));
}

export function listenSplit() {
  const split = byId("split");
  const now = () => Number(split.getAttribute("aria-valuenow"));
  split.addEventListener("keydown", (/** @type {KeyboardEvent} */ event) => {
    const step = { ArrowLeft: 2, ArrowRight: -2 }[event.key];
    if (!step) return;
    event.preventDefault();
    setShare(now() + step);
  });
  split.addEventListener("pointerdown", (/** @type {PointerEvent} */ event) =>
    split.setPointerCapture(event.pointerId),
  );
  split.addEventListener("pointermove", (/** @type {PointerEvent} */ event) => {
    if (split.hasPointerCapture(event.pointerId)) setShare(100 * (1 - event.clientX / innerWidth));
  });
}
