import { fold } from '#shared/kernel/fold.ts'
import type { ComposedDocument } from '#shared/records/composed-document.ts'
import type { PlaceholderValues } from '#shared/records/minutes/placeholders.ts'
import { paragraph } from '#shared/text/rich-text/build.ts'
import { mapInlines } from '#shared/text/rich-text/map-inlines.ts'
import { inlineText } from '#shared/text/rich-text/plain-text.ts'
import type { Block, Paragraph, RichText, TableRow } from '#shared/text/rich-text/rich-text.ts'
import { cell, headRow, row } from '../paper/cells.ts'
import { eraseInlines, eraseText } from './erase-inlines.ts'
import { nameFinder, type PersonName, somebody, typedName } from './erase-names.ts'
import type { ListedGroup } from './listed-people.ts'
import { listedPeople } from './listed-people.ts'

/** Who must not be named, and what kind each structure is of. */
export interface KnownPeople {
  readonly persons: readonly (PersonName & { readonly role: string | null })[]
  /** « Association », `null` when unknown. @param structure as the attendance list prints it */
  readonly kindOf: (structure: string) => string | null
}

/**
 * The same minutes without anybody's name: the attendance list becomes a count by kind of structure, who speaks is
 * called by their function, and everyone known or announced by a civility becomes « [personne] ». Pictures are kept as
 * they are: what they show is for a person to judge.
 */
export const withoutPersons = (document: ComposedDocument, known: KnownPeople): ComposedDocument => {
  const blocks = document.body.content
  const find = nameFinder([...known.persons, ...blocks.flatMap(namedIn)])
  const text = (value: string) => eraseText(value, find)
  const anonymous = blocks.flatMap((block, index) => anonymousBlock(block, blocks[index + 1], blocks[index - 1], known))
  const body: RichText = { ...document.body, content: anonymous }
  return {
    title: text(document.title),
    subject: text(document.subject),
    author: text(document.author),
    footer: text(document.footer),
    ...(document.sheet !== undefined && { sheet: document.sheet }),
    body: mapInlines(body, (words) => eraseInlines(words, find)),
    pictures: document.pictures.map((picture) => ({
      ...picture,
      alternative: picture.alternative === null ? null : text(picture.alternative),
    })),
  }
}

/** What the document gives to a template of the house, without anybody's name either. */
export const valuesWithoutPersons = (values: PlaceholderValues, known: KnownPeople): PlaceholderValues => {
  const find = nameFinder(known.persons)
  const lists = { presents: '', excuses: '', representes: '', animateurs: '', intervenants: '' }
  const told = Object.entries(values).map(([name, value]) => [name, eraseText(value, find)])
  return { ...(Object.fromEntries(told) as PlaceholderValues), ...lists }
}

/** Those whom the document itself lists, or lets speak: a version may name who is no longer known. */
const namedIn = (block: Block): readonly PersonName[] => {
  if (isSpeaker(block)) return [typedName(partsOf(block).said)].filter(({ isSure }) => isSure)
  if (block.type !== 'table' || block.attrs?.holds !== 'attendance') return []
  return listedPeople(block).flatMap(({ people }) => people.map(({ name }) => typedName(name.split('\n')[0] ?? '')))
}

const anonymousBlock = (
  block: Block,
  next: Block | undefined,
  previous: Block | undefined,
  known: KnownPeople,
): readonly Block[] => {
  if (block.type === 'table' && block.attrs?.holds === 'attendance')
    return kindsTable(listedPeople(block), known.kindOf)
  if (isRole(block) && previous !== undefined && isSpeaker(previous)) return []
  return isSpeaker(block) ? anonymousSpeaker(block, next, known) : [block]
}

/** The function in place of the name, then where they come from in place of the function. */
const anonymousSpeaker = (block: Paragraph, next: Block | undefined, known: KnownPeople): readonly Paragraph[] => {
  const { said, rest } = partsOf(block)
  const role = next !== undefined && isRole(next) ? inlineText(next.content).trim() : roleOf(said, known)
  const speaker = paragraph(role || somebody, 'speaker')
  return rest === '' ? [speaker] : [speaker, paragraph(rest, 'speakerRole')]
}

const roleOf = (said: string, { persons }: KnownPeople): string | null => {
  const words = new Set(fold(said).split(/[^\p{L}\p{N}]+/u))
  const has = (name: string | null) =>
    name !== null &&
    fold(name)
      .split(/[^\p{L}\p{N}]+/u)
      .every((word) => words.has(word))
  return persons.find(({ lastName, firstName }) => has(lastName) && has(firstName))?.role ?? null
}

const partsOf = (block: Paragraph): { readonly said: string; readonly rest: string } => {
  const [said = '', ...rest] = inlineText(block.content)
    .trim()
    .split(/\s+[–—-]\s+|,\s*|\n/)
  return { said, rest: rest.join(' – ').trim() }
}

const isSpeaker = (block: Block): block is Paragraph => block.type === 'paragraph' && block.attrs?.style === 'speaker'

const isRole = (block: Block): block is Paragraph => block.type === 'paragraph' && block.attrs?.style === 'speakerRole'

/** How many came from each kind of structure, most first; those excused and represented apart. */
const kindsTable = (groups: readonly ListedGroup[], kindOf: (structure: string) => string | null): readonly Block[] => [
  {
    type: 'table',
    attrs: { look: 'list', widths: [70, 30], title, description, holds: 'attendance' },
    content: [headRow('Type de structure', 'Personnes'), ...groups.flatMap((group) => groupRows(group, kindOf))],
  },
]

const title = 'Personnes présentes par type de structure'
const description = 'Une ligne par type de structure : le type, le nombre de personnes.'

const groupRows = ({ label, people }: ListedGroup, kindOf: (structure: string) => string | null): TableRow[] => {
  const kinds = Map.groupBy(people, ({ structure }) => kindOf(structure) ?? 'Autre structure, ou non précisée')
  const counted = [...kinds].map(([kind, { length }]) => [kind, length] as const)
  return [
    ...(label === null ? [] : [row(cell('label', [paragraph(label, 'label')], 2))]),
    ...counted
      .toSorted(([, a], [, b]) => b - a)
      .map(([kind, count]) => row(...[kind, String(count)].map((text) => cell('content', [paragraph(text)])))),
  ]
}
