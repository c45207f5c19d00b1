import "../element/define.js";

/** The price lists of the demo, by the name that stands in the page's address. The first is the one shown without a name. */
const CATALOGS: ReadonlyMap<string, string> = new Map([
  ["copilot-studio", "./catalogs/copilot-studio.json"],
  ["example-acme", "./catalogs/example-acme.json"],
]);

const [first = ""] = CATALOGS.keys();
const wanted = new URLSearchParams(location.search).get("catalog") ?? first;
const chosen = CATALOGS.has(wanted) ? wanted : first;

for (const link of document.querySelectorAll<HTMLAnchorElement>("nav a")) {
  if (new URL(link.href).searchParams.get("catalog") === chosen) link.setAttribute("aria-current", "page");
}
document.querySelector("creditmix-calculator")?.setAttribute("src", CATALOGS.get(chosen) ?? "");
