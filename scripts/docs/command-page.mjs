import { execFileSync } from "node:child_process";
import { COMMAND_FILE } from "../build/command.mjs";

const COMMANDS = ["check", "compare", "explain", "break-even", "forecast", "batch", "schema"];

/** The reference of the command: what it says of itself. */
export function commandPage() {
  const parts = COMMANDS.map((name) => `## ${name}\n\n${help(name)}`);
  return `# Command

<!-- Written by \`npm run docs:reference\` from the command's own help. -->

The npm package brings the command \`creditmix\`.

${help()}
${parts.join("\n")}`;
}

/** @param {readonly string[]} words */
function help(...words) {
  const text = execFileSync(process.execPath, [COMMAND_FILE, ...words, "--help"], { encoding: "utf8" });
  return `\`\`\`text\n${text.trimEnd()}\n\`\`\`\n`;
}
