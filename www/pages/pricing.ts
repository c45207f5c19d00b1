import "../element/define.js";

const calculator = document.querySelector("creditmix-calculator");
const start = document.querySelector<HTMLElement>("#start");
const title = document.querySelector("#start-title");
const call = start?.querySelector("a");

// Whoever chooses a plan goes on with what they entered.
calculator?.addEventListener("creditmix-choose", ({ estimate }) => {
  if (!start || !title || !call) return;
  title.textContent = `Start with ${estimate.name}`;
  call.href = calculator.link ?? call.href;
  start.hidden = false;
  start.focus();
  start.scrollIntoView({ block: "center" });
});
