/** The subset of XML in AWS's replies. */

export type XmlContent = { [name: string]: string | XmlContent };

/** Elements in document order. */
export function elements(content: XmlContent): string {
  const written = Object.entries(content).map(([name, value]) => {
    const inner = typeof value === "string" ? escaped(value) : elements(value);
    return `<${name}>${inner}</${name}>`;
  });
  return written.join("");
}

function escaped(value: string): string {
  return value.replace(/[<>&"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
