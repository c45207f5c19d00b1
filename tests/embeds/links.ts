import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** The links between the pages of a built site that lead nowhere, to a page or to a place in one: "from -> to". */
export function brokenLinks(site: string): readonly string[] {
  const pages = readdirSync(site, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".html"));
  return pages.flatMap((page) => {
    const links = attributes(join(site, page), "href").filter((link) => !/^([a-z]+:|\/\/)/.test(link));
    return links.filter((link) => !leads(site, page, link)).map((link) => `${page} -> ${link}`);
  });
}

function leads(site: string, page: string, link: string): boolean {
  const [path = "", anchor = ""] = link.split("#");
  const target = path === "" ? page : path.startsWith("/") ? path.slice(1) : join(dirname(page), path);
  const file = join(site, /(^|\/)$/.test(target) ? `${target}index.html` : target);
  if (!existsSync(file)) return false;
  return anchor === "" || attributes(file, "id").includes(decodeURIComponent(anchor));
}

function attributes(file: string, name: string): readonly string[] {
  const markup = readFileSync(file, "utf8");
  return [...markup.matchAll(new RegExp(`\\s${name}="([^"]*)"`, "g"))].map(([, value = ""]) => value);
}
