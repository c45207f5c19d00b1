/** The script of the page for frames: an element as the address asks for it, and its height told to the page around. */
import "../element/define.js";
import { type Asked, askedBy } from "./asked.js";
import type { HeightMessage } from "./height.js";

const place = document.querySelector("#place");

try {
  show(askedBy(new URL(location.href)));
} catch (reason) {
  const refused = document.createElement("p");
  refused.className = "refused";
  refused.setAttribute("role", "alert");
  refused.textContent = reason instanceof Error ? reason.message : String(reason);
  place?.append(refused);
}

function show({ src, attributes, lang, theme, parent: around }: Asked): void {
  if (lang !== null) document.documentElement.lang = lang;
  if (theme !== null) document.documentElement.dataset.theme = theme;
  const calculator = document.createElement("creditmix-calculator");
  calculator.src = src;
  for (const [name, value] of attributes) calculator.setAttribute(name, value);
  // The frame's own address is nobody's to send: the page around has another.
  calculator.share = "off";
  place?.append(calculator);
  if (around !== null && parent !== window) tellHeight(around);
}

/** Tells the page around how high this one is, whenever that changes; only to the origin that was named. */
function tellHeight(origin: string): void {
  const tell = () => {
    const message: HeightMessage = { type: "creditmix-height", height: document.documentElement.offsetHeight };
    parent.postMessage(message, origin);
  };
  new ResizeObserver(tell).observe(document.documentElement);
}
