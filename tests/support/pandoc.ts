import { execFileSync } from 'node:child_process'
import { savedFile } from './read-docx.ts'
import { runs } from './runs.ts'

/** Whether pandoc, an independent reader of Markdown and HTML, is on this machine. */
export const hasPandoc = runs('pandoc', '--version')

/** The text pandoc finds in a Markdown file, its HTML included, one space or line between blocks. */
export const pandocText = (markdown: string, dialect: string): string => {
  const html = execFileSync('pandoc', ['-f', dialect, '-t', 'html', '--wrap=none'], { input: markdown })
  const tree: unknown = JSON.parse(execFileSync('pandoc', ['-f', 'html', '-t', 'json'], { input: html }).toString())
  return textOf((tree as { blocks: unknown }).blocks)
}

const spacing = new Set(['Space', 'SoftBreak', 'LineBreak'])
const inline = new Set([
  'Emph',
  'Strong',
  'Underline',
  'Strikeout',
  'Superscript',
  'Subscript',
  'SmallCaps',
  'Span',
  'Link',
  'Image',
  'Quoted',
  'Str',
  'Code',
])

const textOf = (node: unknown): string => {
  if (Array.isArray(node)) return node.map(textOf).join('')
  if (typeof node !== 'object' || node === null) return ''
  const { t, c } = node as { readonly t?: string; readonly c?: unknown }
  if (t === undefined) return Object.values(node).map(textOf).join('')
  if (spacing.has(t)) return ' '
  if (t === 'LineBlock') return `\n${(c as readonly unknown[]).map(textOf).join('\n')}\n`
  if (t === 'Str') return String(c)
  if (t === 'Code' || t === 'CodeBlock')
    return `${t === 'Code' ? '' : '\n'}${(c as readonly unknown[])[1]}${t === 'Code' ? '' : '\n'}`
  return inline.has(t) ? textOf(c) : `\n${textOf(c)}\n`
}

/** The text pandoc finds in a Word file: what it takes for its title and subtitle first, as it keeps them apart. */
export const pandocWordText = (bytes: Uint8Array): string => {
  const json = execFileSync('pandoc', ['-f', 'docx', '-t', 'json', savedFile(bytes, 'docx')], { maxBuffer: 64_000_000 })
  const { meta, blocks } = JSON.parse(json.toString()) as { meta: Record<string, { c: unknown }>; blocks: unknown }
  return [...Object.values(meta).map(({ c }) => textOf(c)), textOf(blocks)].join('\n')
}

/** A Word file that pandoc makes of Markdown. */
export const pandocWord = (markdown: string): Uint8Array =>
  execFileSync('pandoc', ['-f', 'gfm', '-t', 'docx', '-o', '-'], {
    input: markdown,
    maxBuffer: 64_000_000,
    stdio: ['pipe', 'pipe', 'ignore'],
  })
