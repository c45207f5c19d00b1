import "../element/define.js";
import { catalogs } from "virtual:catalogs";

/** The price list that is shown where the page's address names none that there is. */
const FIRST = "copilot-studio";

const wanted = new URLSearchParams(location.search).get("catalog");
const chosen = catalogs.find(({ id }) => id === wanted)?.id ?? FIRST;

for (const link of document.querySelectorAll<HTMLAnchorElement>("nav a")) {
  if (new URL(link.href).searchParams.get("catalog") === chosen) link.setAttribute("aria-current", "page");
}
document.querySelector("creditmix-calculator")?.setAttribute("src", `./catalogs/${chosen}.json`);
