/** An element of a part of a Word file, by the offsets of its tags in the text of the part. */
export interface OpenElement {
  readonly name: string
  readonly start: number
  /** After its first tag. */
  readonly inside: number
}

/** A tag, comments and instructions apart; a `>` between quotes is none. */
export const tags = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<(\/?)([\w.:-]+)((?:[^<>"']|"[^"]*"|'[^']*')*?)(\/?)>/g

/** The elements open at an offset, outermost first. */
export const elementsAt = (xml: string, offset: number): readonly OpenElement[] => elementsAlong(xml)(offset)

/** The same, for offsets that are asked one after the other, each beyond the last: the text is gone through once. */
export const elementsAlong = (xml: string): ((offset: number) => readonly OpenElement[]) => {
  const open: OpenElement[] = []
  const found = xml.matchAll(tags)
  let next = found.next()
  return (offset) => {
    for (; next.done !== true && next.value.index < offset; next = found.next()) {
      const { 0: whole, 1: closing, 2: name, 4: single, index } = next.value
      if (name === undefined || single === '/') continue
      if (closing === '/') open.pop()
      else open.push({ name, start: index, inside: index + whole.length })
    }
    return [...open]
  }
}

/** The offset after the last tag of an element. */
export const endOf = (xml: string, { start }: Pick<OpenElement, 'start'>): number => {
  let depth = 0
  const seeker = new RegExp(tags)
  seeker.lastIndex = start
  for (let tag = seeker.exec(xml); tag !== null; tag = seeker.exec(xml)) {
    const [whole, closing, name, , single] = tag
    if (name === undefined) continue
    if (single !== '/') depth += closing === '/' ? -1 : 1
    if (depth === 0) return tag.index + whole.length
  }
  return xml.length
}

/** A text with some of its stretches replaced; they do not overlap. */
export const edited = (
  text: string,
  edits: readonly { readonly at: number; readonly length: number; readonly by: string }[],
): string => {
  let reached = 0
  let result = ''
  for (const { at, length, by } of edits.toSorted((a, b) => a.at - b.at)) {
    result += text.slice(reached, at) + by
    reached = at + length
  }
  return result + text.slice(reached)
}
