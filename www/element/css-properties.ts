import { noChange } from "lit";
import { Directive, directive, type ElementPart, type PartInfo, PartType } from "lit/directive.js";

/**
 * Sets CSS custom properties on an element from script. A `style` attribute in a template would need `'unsafe-inline'` in
 * a page's Content-Security-Policy; the CSS object model does not.
 *
 * ```ts
 * html`<span ${cssProperties({ "--share": "42" })}></span>`
 * ```
 */
class CssProperties extends Directive {
  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error("cssProperties belongs on an element, not in an attribute");
  }

  override render(_properties: Readonly<Record<string, string>>): typeof noChange {
    return noChange;
  }

  override update(part: ElementPart, [properties]: [Readonly<Record<string, string>>]): typeof noChange {
    for (const [name, value] of Object.entries(properties)) {
      (part.element as HTMLElement).style.setProperty(name, value);
    }
    return noChange;
  }
}

export const cssProperties = directive(CssProperties);
