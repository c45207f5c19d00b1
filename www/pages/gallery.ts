import { catalogs, type ListedCatalog } from "virtual:catalogs";

const day = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: "medium", timeZone: "UTC" });

document.querySelector(".gallery")?.replaceChildren(...catalogs.map(entry));

/** A price list: its name, which opens it in the calculator, and what is in it. */
function entry({ id, product, vendor, as_of, plans, presets }: ListedCatalog): HTMLLIElement {
  const link = document.createElement("a");
  link.href = `./?catalog=${encodeURIComponent(id)}`;
  link.textContent = product;
  const heading = element("h2", "");
  heading.append(link);
  const facts = [vendor, as_of === undefined ? undefined : `prices of ${day.format(Date.parse(as_of))}`];
  const item = document.createElement("li");
  item.append(
    heading,
    element("p", [...facts, counted(plans)].filter((fact) => fact !== undefined).join(" · ")),
    element("p", presets.join(" · ")),
  );
  return item;
}

function counted(plans: number): string {
  return plans === 1 ? "1 plan" : `${plans} plans`;
}

function element(name: "p" | "h2", text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
