/**
 * The table of contents of a page: its headings, each pattern with the paragraph under its heading.
 * @param {string} page Markdown in which that paragraph is one line
 */
export function contentsOf(page) {
  return Array.from(page.matchAll(/^(#{2,3}) (.+)\n\n(.+)$/gm), ([, level, heading = "", paragraph]) => {
    const link = `- [${heading}](#${anchorOf(heading)})`;
    return level === "##" ? link : `  ${link}: ${paragraph}`;
  }).join("\n");
}

/**
 * The anchor under which GitHub shows a heading.
 * @param {string} heading
 */
export function anchorOf(heading) {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, "")
    .replaceAll(" ", "-");
}
