/** Starts the page. */
import { App } from "./app.js";
import { undo } from "./decide.js";
import { byId } from "./dom.js";
import { exportGold } from "./exchange.js";
import { buildFilters, noFilter } from "./filters.js";
import { listen, showHelp } from "./keys.js";
import { Model } from "./model.js";
import { printAll } from "./print.js";
import { listenSplit } from "./split.js";
import { Store } from "./store.js";
import { foldTexts, records } from "./unpack.js";

/** @param {App} app */
function listenSearch(app) {
  let waiting = 0;
  byId("query").addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      app.filter.query = byId("query").value.trim().toLowerCase();
      app.relist();
      app.render();
    }, 120);
  });
}

/** @param {App} app */
function listenTabs(app) {
  const tabs = [...document.querySelectorAll("[role=tab]")].map((tab) => /** @type {HTMLElement} */ (tab));
  tabs.forEach((tab, at) => {
    tab.addEventListener("click", () => app.open(tab.dataset.view ?? ""));
    tab.addEventListener("keydown", (event) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (!step) return;
      event.preventDefault();
      const next = tabs[(at + step + tabs.length) % tabs.length];
      app.open(next.dataset.view ?? "");
      next.focus();
    });
  });
}

/** @param {App} app */
function listenTools(app) {
  byId("undo").addEventListener("click", () => undo(app));
  byId("save").addEventListener("click", () => exportGold(app));
  byId("help").addEventListener("click", () => showHelp(app));
}

async function start() {
  const data = await records();
  const store = new Store(data.run.key);
  const model = new Model(data, store);
  document.title = `Review of ${data.run.name}`;
  byId("title").textContent = data.run.name;
  const filter = noFilter();
  buildFilters(model, filter, () => app.relist());
  const app = new App(model, store, filter);
  for (const listenTo of [listen, listenSearch, listenTabs, listenTools, printAll]) listenTo(app);
  listenSplit();
  app.tellProgress();
  const first = app.patients[0];
  if (first) app.chooseCell(first, model.fields[0]);
  app.grid.activate(0, 1);
  app.grid.root.focus();
  document.documentElement.dataset.ready = String(Math.round(performance.now()));
  await foldTexts(data.reports.length);
  if (app.filter.query) app.relist();
  document.documentElement.dataset.folded = "true";
}

start();
