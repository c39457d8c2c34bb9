import type { Element } from 'hast'
import { element, text } from '../hast.ts'

export interface FrontMatter {
  /** What it says, as paragraphs; the title carries its style. */
  readonly paragraphs: readonly Element[]
  /** The text after it. */
  readonly rest: string
}

/**
 * The block of settings that may head a Markdown text: YAML between `---` lines, or pandoc's `%` lines. Title,
 * subtitle, author and date say their value; any other line is kept as it is written.
 */
export const readFrontMatter = (markdown: string): FrontMatter => yaml(markdown) ?? percentLines(markdown)

const titled = (value: string): Element => element('p', { dataStyle: 'title' }, [text(value)])

const paragraph = (value: string): Element => element('p', {}, [text(value)])

const yamlBlock = /^---[ \t]*\n(?!\s*\n)([\s\S]*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/
const yamlLine = /^(?:[\p{L}_][\p{L}\p{N} _-]{0,40}:(?:\s|$)|\s+\S|- |#|\s*$)/u

const yaml = (markdown: string): FrontMatter | null => {
  const block = yamlBlock.exec(markdown)
  const lines = block?.[1]?.split('\n') ?? []
  if (block === null || !lines.every((line) => yamlLine.test(line)) || !/^[\p{L}_]/u.test(lines[0] ?? '')) return null
  return { paragraphs: lines.flatMap(sayYaml), rest: markdown.slice(block[0].length) }
}

const said = /^(title|titre|subtitle|sous-titre|author|authors|auteur|auteurs|date)\s*:\s*(.*)$/i

const sayYaml = (line: string): readonly Element[] => {
  if (/^\s*#/.test(line)) return []
  const [, key, value] = said.exec(line) ?? []
  const shown = unquoted(key === undefined ? line.replace(/^\s*(?:- )?/, '') : (value ?? ''))
  if (shown === '' || /^[|>][+-]?$/.test(shown)) return []
  return [/^tit(?:le|re)$/i.test(key ?? '') ? titled(shown) : paragraph(shown)]
}

const unquoted = (value: string): string => {
  const trimmed = value.trim()
  const [, double, single] = /^"((?:[^"\\]|\\.)*)"$|^'((?:[^']|'')*)'$/.exec(trimmed) ?? []
  return double?.replace(/\\(.)/g, '$1') ?? single?.replaceAll("''", "'") ?? trimmed
}

const percentLines = (markdown: string): FrontMatter => {
  const block = /^(?:%[ \t][^\n]*(?:\n(?:[ \t]+[^\n]+))*(?:\n|$)){1,3}/.exec(markdown)?.[0] ?? ''
  const lines = block.split(/\n(?=%)/).map((line) => line.replace(/^%\s*/, '').replace(/\s+/g, ' ').trim())
  const [title, ...others] = lines.filter((line) => line !== '')
  return {
    paragraphs: title === undefined ? [] : [titled(title), ...others.map(paragraph)],
    rest: markdown.slice(block.length),
  }
}
