/** For each line of a Markdown text, whether it stands in a code block or in HTML that runs on to a closing sign. */
export const verbatimLines = (lines: readonly string[]): readonly boolean[] => {
  let closes: ((line: string) => boolean) | null = null
  return lines.map((line) => {
    if (closes !== null) {
      if (closes(line)) closes = null
      return true
    }
    closes = openedBy(line)
    return closes !== null
  })
}

const fence = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+)?(`{3,}|~{3,})(.*)$/

const openedBy = (line: string): ((line: string) => boolean) | null => {
  const [, sign, rest] = fence.exec(line) ?? []
  if (sign !== undefined && !(sign.startsWith('`') && rest?.includes('`'))) return fenceEnd(sign)
  const html = /^ {0,3}<(!--|script|pre|style|textarea)/i.exec(line)?.[1]?.toLowerCase()
  if (html === undefined) return null
  const end = html === '!--' ? '-->' : `</${html}>`
  return line.toLowerCase().includes(end) ? null : (later) => later.toLowerCase().includes(end)
}

const fenceEnd = (sign: string) => {
  const end = new RegExp(`^[\\s>]*${sign[0]}{${sign.length},}\\s*$`)
  return (line: string) => end.test(line)
}
