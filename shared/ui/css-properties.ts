import { noChange } from 'lit';
import { Directive, directive, PartType, type ElementPart, type PartInfo } from 'lit/directive.js';

/** Property by its CSS name (`width`, `--accent`); undefined or null takes it away. */
export type CssProperties = Readonly<Record<string, string | number | null | undefined>>;

/**
 * Sets styles through CSSOM. Lit's own `styleMap` writes a `style` attribute when it first renders, which the strict
 * Content-Security-Policy refuses.
 */
class CssPropertiesDirective extends Directive {
  #set = new Set<string>();

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error('cssProperties stands in a tag: <div ${cssProperties({…})}>');
  }

  render(_properties: CssProperties): typeof noChange {
    return noChange;
  }

  override update(part: ElementPart, [properties]: [CssProperties]): typeof noChange {
    const { style } = part.element as HTMLElement;
    for (const name of this.#set)
      if (properties[name] === undefined || properties[name] === null) style.removeProperty(name);
    this.#set = new Set();
    for (const [name, value] of Object.entries(properties)) {
      if (value === undefined || value === null) continue;
      style.setProperty(name, String(value));
      this.#set.add(name);
    }
    return noChange;
  }
}

/** `<div ${cssProperties({ width: '40%' })}>`: inline style under a policy that forbids the attribute. */
export const cssProperties = directive(CssPropertiesDirective);
