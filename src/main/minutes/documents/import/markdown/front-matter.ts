import type { Element } from 'hast'
import { fold } from '#shared/kernel/fold.ts'
import { own } from '#shared/kernel/own.ts'
import { element, text } from '../hast.ts'
import type { LabelLine } from '../recognise/facts/label-lines.ts'

export interface FrontMatter {
  /** Its title and its subtitle, which the text begins with. */
  readonly paragraphs: readonly Element[]
  /** Its other lines: what they say of the meeting is read, and not printed. */
  readonly settings: readonly LabelLine[]
  /** The text after it. */
  readonly rest: string
}

/** The block of settings that may head a Markdown text: YAML between `---` lines, or pandoc's `%` lines. */
export const readFrontMatter = (markdown: string): FrontMatter => yaml(markdown) ?? percentLines(markdown)

const titled = (value: string): Element => element('p', { dataStyle: 'title' }, [text(value)])

const paragraph = (value: string): Element => element('p', {}, [text(value)])

const yamlBlock = /^---[ \t]*\n(?!\s*\n)([\s\S]*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/
const yamlLine = /^(?:[\p{L}_][\p{L}\p{N} _-]{0,40}:(?:\s|$)|\s+\S|- |#|\s*$)/u

const yaml = (markdown: string): FrontMatter | null => {
  const block = yamlBlock.exec(markdown)
  const lines = block?.[1]?.split('\n') ?? []
  if (block === null || !lines.every((line) => yamlLine.test(line)) || !/^[\p{L}_]/u.test(lines[0] ?? '')) return null
  const entries = entriesOf(lines).filter(({ value }) => value !== '')
  return {
    paragraphs: entries.flatMap(({ label, value }) => own(printed, label)?.(value) ?? []),
    settings: entries.filter(({ label }) => own(printed, label) === undefined),
    rest: markdown.slice(block[0].length),
  }
}

/** Those that the text begins with. */
const printed: Readonly<Record<string, (value: string) => Element>> = { titre: titled, 'sous titre': paragraph }

/** Settings in English, as the readers of facts know them. */
const names: Readonly<Record<string, string>> = {
  title: 'titre',
  subtitle: 'sous titre',
  place: 'lieu',
  location: 'lieu',
  time: 'heure',
  start: 'debut',
  end: 'fin',
  attendees: 'participants',
}

/** Names and values; what a name holds on lines of its own is joined. */
const entriesOf = (lines: readonly string[]): readonly LabelLine[] => {
  const entries: { label: string; value: string }[] = []
  for (const line of lines) {
    const [, key, value = ''] = /^([\p{L}_][\p{L}\p{N} _-]{0,40}):(?:\s+(.*))?$/u.exec(line) ?? []
    const last = entries.at(-1)
    if (/^\s*(?:#|$)/.test(line)) continue
    if (key !== undefined)
      entries.push({
        label: labelOf(key),
        value: listed(unquoted(/^[|>][+-]?$/.test(value) ? '' : value)),
      })
    else if (last !== undefined)
      last.value = [last.value, unquoted(line.replace(/^\s*(?:- )?/, ''))].filter(Boolean).join(' ; ')
  }
  return entries
}

const labelOf = (key: string): string => {
  const label = fold(key)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
  return own(names, label) ?? label
}

/** « [a, b] » → « a ; b ». */
const listed = (value: string): string =>
  /^\[.*\]$/.test(value)
    ? value
        .slice(1, -1)
        .split(',')
        .map((one) => unquoted(one))
        .join(' ; ')
    : value

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
    settings: [],
    rest: markdown.slice(block.length),
  }
}
