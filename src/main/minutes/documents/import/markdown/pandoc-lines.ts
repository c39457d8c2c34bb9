import { verbatimLines } from './code-lines.ts'
import { tablesToHtml } from './pandoc-tables.ts'

/**
 * Rewrites what pandoc's Markdown writes and CommonMark does not know, line by line and outside code: fenced divs
 * go, the sign of a definition or a caption goes, line blocks become lines, drawn tables become HTML tables, a heading glued to its signs gets its space.
 */
export const plainMarkdown = (markdown: string): string => {
  const lines = tablesToHtml(markdown.split('\n'))
  const verbatim = verbatimLines(lines)
  return lines
    .map((line, index) => (verbatim[index] ? line : rewritten(line, lines[index - 1] ?? '', lines[index + 1] ?? '')))
    .join('\n')
}

const rewritten = (line: string, before: string, next: string): string => {
  if (/^\s*:{3,}/.test(line)) return fencedDiv(line)
  if (/^#{2,6}[^#\s]/.test(line)) return line.replace(/^#+/, '$& ')
  if (before.trim() === '' && /^ {0,3}: +\S/.test(line)) return line.replace(/: +/, '')
  return lineBlock.test(line) && !delimiterRow.test(next) ? lineOfBlock(line, next) : line
}

/** `::: {.note}`, `::: warning`, `:::`; the words of a titled one (`:::note Titre`) are kept. */
const fencedDiv = (line: string): string => {
  const inside = line.replace(/^\s*:+\s*/, '').replace(/\s*:*\s*$/, '')
  if (/^(?:\{.*\}|[\w.-]*)$/.test(inside)) return ''
  return `${inside.replace(admonition, '').replace(/^\[(.*)\]$/, '$1')}\n`
}

const admonition = /^(?:note|tip|info|warning|caution|danger|important|details)\b\s*/i

/** `| 12, rue des Lilas`: one sign at the start, none after. */
const lineBlock = /^\| +[^|]+$/
const delimiterRow = /^[\s|:-]*-[\s|:-]*$/

const lineOfBlock = (line: string, next: string): string =>
  line.replace(/^\| +/, '') + (lineBlock.test(next) ? '\\' : '')
