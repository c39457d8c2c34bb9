export type Attributes = Readonly<Record<string, string | number>>

/** An element of an SVG file, as its text; what it holds is elements too. Hundredths of a pixel are enough. */
export const element = (name: string, attributes: Attributes, ...held: readonly string[]): string => {
  const said = Object.entries(attributes).map(([attribute, value]) => {
    const text = typeof value === 'number' ? String(Math.round(value * 100) / 100) : escaped(value)
    return ` ${attribute}="${text}"`
  })
  return held.length === 0 ? `<${name}${said.join('')}/>` : `<${name}${said.join('')}>${held.join('')}</${name}>`
}

/** The same, which holds a text. */
export const words = (name: 'text' | 'title' | 'desc', text: string, attributes: Attributes = {}): string =>
  element(name, attributes, escaped(text))

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** The lines of a text that a width holds, some pixels a character: SVG has no lines of its own. */
export const linesOf = (text: string, width: number, character: number): readonly string[] => {
  const lines: string[] = []
  // A space that holds keeps what is around it on one line.
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last === undefined || (last.length + 1 + word.length) * character > width) lines.push(word)
    else lines[lines.length - 1] = `${last} ${word}`
  }
  return lines
}
