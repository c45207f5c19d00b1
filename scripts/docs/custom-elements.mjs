// `npm run docs:manifest`: writes custom-elements.json from the JSDoc of the elements, for editors and documentation tools.

/**
 * @import { Attribute, ClassDeclaration, CustomElement, Package } from "custom-elements-manifest/schema"
 * @import * as TypeScript from "typescript"
 */

/**
 * @typedef {ClassDeclaration & Partial<CustomElement>} ElementClass
 * @typedef {{ customElementsManifest: Package }} Linked
 * @typedef {{ ts: typeof TypeScript, node: TypeScript.Node }} Analyzed
 */

/** What Lit and the browser ask of an element is nobody else's interface. */
const INTERNAL = new Set(["attributeChangedCallback", "connectedCallback", "disconnectedCallback"]);

export default {
  globs: [
    "www/element/calculator.ts",
    "www/element/price.ts",
    "www/element/events.ts",
    "www/element/price/price-event.ts",
  ],
  litelement: true,
  // It knows where the manifest is, and is not to be written by a test.
  packagejson: false,
  plugins: [classesOnly(), publicOnly(), attributesAsDocumented()],
};

/** Leaves out what stands beside the classes. */
function classesOnly() {
  return {
    name: "classes-only",
    /** @param {Linked} linked */
    packageLinkPhase({ customElementsManifest }) {
      for (const module of customElementsManifest.modules) {
        module.declarations = (module.declarations ?? []).filter(({ kind }) => kind === "class");
      }
    },
  };
}

/** Leaves out the members that are no part of the interface. */
function publicOnly() {
  return {
    name: "public-only",
    /** @param {Linked} linked */
    packageLinkPhase({ customElementsManifest }) {
      for (const declaration of classesOf(customElementsManifest)) {
        declaration.members = (declaration.members ?? []).filter(
          (member) =>
            member.privacy !== "private" &&
            member.privacy !== "protected" &&
            member.static !== true &&
            !member.name.startsWith("#") &&
            !INTERNAL.has(member.name),
        );
      }
    },
  };
}

/** Takes attributes as the class documents them: the analyzer prefers the shorter words of the property of the same name. */
function attributesAsDocumented() {
  /** @type {Map<string, Map<string, Attribute>>} */
  const documented = new Map();
  return {
    name: "attributes-as-documented",
    /** @param {Analyzed} analyzed */
    analyzePhase({ ts, node }) {
      if (!ts.isClassDeclaration(node) || node.name === undefined) return;
      const tags = ts.getJSDocTags(node).filter(({ tagName }) => tagName.text === "attr");
      const attributes = tags.map(({ comment }) => attributeOf(ts.getTextOfJSDocComment(comment) ?? ""));
      documented.set(node.name.text, new Map(attributes.map((attribute) => [attribute.name, attribute])));
    },
    /** @param {Linked} linked */
    packageLinkPhase({ customElementsManifest }) {
      for (const { name, attributes = [] } of classesOf(customElementsManifest)) {
        for (const attribute of attributes) Object.assign(attribute, documented.get(name)?.get(attribute.name));
      }
    },
  };
}

/**
 * Reads `{type} name - description`.
 * @param {string} comment
 * @returns {Attribute}
 */
function attributeOf(comment) {
  const [, type = "string", name = "", description = ""] = /^(?:\{([^}]*)\}\s*)?(\S+)\s+-\s+(.*)$/s.exec(comment) ?? [];
  return { name, type: { text: type }, description };
}

/**
 * @param {Package} manifest
 * @returns {ElementClass[]}
 */
function classesOf({ modules }) {
  return modules.flatMap(({ declarations = [] }) => declarations.filter((declaration) => declaration.kind === "class"));
}
