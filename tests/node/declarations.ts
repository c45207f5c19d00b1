import { fileURLToPath } from "node:url";
import { Ajv, type AnySchema } from "ajv";
import { createGenerator, type Schema } from "ts-json-schema-generator";

const NAMED = "#/definitions/";

/** The declarations of www/core/types.ts as a JSON Schema in which an object has no fields but those declared. */
const schema = createGenerator({
  path: fileURLToPath(new URL("../../www/core/types.ts", import.meta.url)),
  tsconfig: fileURLToPath(new URL("../../tsconfig.json", import.meta.url)),
  type: "*",
  additionalProperties: false,
}).createSchema("*");

const ajv = new Ajv({ strict: false, allErrors: true }).addSchema(schema as AnySchema, "types");

/** In what a value differs from its declared type. */
export function differences(type: string, value: unknown): string[] {
  const check = checkOf({ $ref: NAMED + type });
  check(value);
  return (check.errors ?? []).map(({ instancePath, message, params }) => {
    return `${instancePath} ${message} ${JSON.stringify(params)}`;
  });
}

/** The fields that a type and all that it is made of declare, as `Type.field`. */
export function declaredFields(type: string): Set<string> {
  const fields = new Set<string>();
  const visit = (part: Schema, owner: string): void => {
    for (const [name, field] of Object.entries(part.properties ?? {})) {
      const path = `${owner}.${name}`;
      if (!fields.has(path)) {
        fields.add(path);
        visit(schemaOf(field), owner);
      }
    }
    for (const inner of [...(part.anyOf ?? []), part.items, part.additionalProperties].filter(isSchema)) {
      visit(inner, owner);
    }
    if (part.$ref !== undefined) {
      visit(named(part.$ref), nameOf(part.$ref));
    }
  };
  visit(named(type), type);
  return fields;
}

/** The fields that a value of a type has, wherever they are within it, as `Type.field`. */
export function presentFields(type: string, value: unknown): Set<string> {
  const fields = new Set<string>();
  const visit = (part: Schema, owner: string, value: unknown): void => {
    if (part.$ref !== undefined) {
      visit(named(part.$ref), nameOf(part.$ref), value);
    }
    for (const branch of (part.anyOf ?? []).map(schemaOf).filter((branch) => checkOf(branch)(value))) {
      visit(branch, owner, value);
    }
    for (const [name, inner] of entriesOf(value)) {
      const field = part.properties?.[name];
      if (field !== undefined) {
        fields.add(`${owner}.${name}`);
      }
      visit(schemaOf(field ?? part.items ?? part.additionalProperties), owner, inner);
    }
  };
  visit(named(type), type, value);
  return fields;
}

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === "object" && value !== null ? Object.entries(value) : [];
}

/** Whether a schema is there, where JSON Schema also takes a boolean, a list or nothing: none of those declares a field. */
function isSchema(definition: Schema["items"]): definition is Schema {
  return typeof definition === "object" && !Array.isArray(definition);
}

function schemaOf(definition: Schema["items"]): Schema {
  return isSchema(definition) ? definition : {};
}

function named(reference: string): Schema {
  return schemaOf(schema.definitions?.[nameOf(reference)]);
}

function nameOf(reference: string): string {
  return decodeURIComponent(reference.replace(NAMED, ""));
}

const checks = new Map<string, ReturnType<typeof ajv.compile>>();

function checkOf(part: Schema) {
  const text = JSON.stringify(part).replaceAll(`"${NAMED}`, `"types${NAMED}`);
  const check = checks.get(text) ?? ajv.compile(JSON.parse(text));
  checks.set(text, check);
  return check;
}
