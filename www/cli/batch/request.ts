import type { Problem } from "../../core/index.js";
import { nearest } from "../nearest.js";
import type { Line } from "./lines.js";
import { membersOf } from "./members.js";

/** What a line asks for, each part as the JSON text that it was written in. */
export interface Request {
  id?: string;
  catalog?: string;
  scenario?: string;
  /** What somebody expects, as recorded cases carry it: passed over, so that such a file can be piped as it is. */
  comparison?: string;
  /** What is wrong with the line itself. */
  problems: Problem[];
}

const FIELDS = ["id", "catalog", "scenario", "comparison"] as const;

/** Reads a line. */
export function readRequest(line: Line): Request {
  if (typeof line !== "string") {
    return { problems: [line] };
  }
  const problem = notAnObject(line);
  return problem === undefined ? requestOf(line) : { problems: [problem] };
}

function notAnObject(text: string): Problem | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? undefined
      : { code: "wrong_type", path: "", message: 'a line must be an object such as {"id": 1, "scenario": {}}' };
  } catch (reason) {
    const why = reason instanceof Error ? reason.message : String(reason);
    return { code: "invalid_json", path: "", message: `this line is not JSON: ${why}` };
  }
}

function requestOf(text: string): Request {
  const request: Request = { problems: [] };
  for (const [name, value] of membersOf(text)) {
    const field = FIELDS.find((known) => known === name);
    if (field === undefined) {
      request.problems.push(unknownField(name));
    } else if (request[field] !== undefined) {
      request.problems.push({ code: "duplicate_field", path: `/${field}`, message: `\`${field}\` stands here twice` });
    } else {
      request[field] = value;
    }
  }
  return request;
}

function unknownField(name: string): Problem {
  const path = `/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
  const message = `a line has no field \`${name}\`, only ${FIELDS.join(", ")}.${nearest(name, FIELDS)}`;
  return { code: "unknown_field", path, message };
}
