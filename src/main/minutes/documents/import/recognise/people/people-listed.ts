import { fold } from '#shared/kernel/fold.ts'
import type { ImportedAttendance } from '#shared/records/minutes/imported-minutes.ts'
import { inlineText } from '#shared/text/rich-text/plain-text.ts'
import type { Block, ListItem } from '#shared/text/rich-text/rich-text.ts'
import { labelledParts } from '../facts/label-lines.ts'
import type { ReadSection } from '../read-section.ts'
import { type Named, peopleByOneName, peopleInText } from './people-in-text.ts'
import { peopleInTable } from './people-table.ts'
import { type Said, saidByHeading, saidOf } from './status-words.ts'

/**
 * The people whom minutes list as present, excused, represented or absent, wherever and however they list them: a sentence, items,
 * a table, under a heading or after a label. The lists stay in the text as they are.
 */
export const peopleListed = (
  sections: readonly Pick<ReadSection, 'heading' | 'blocks'>[],
): readonly ImportedAttendance[] => {
  const found = sections.flatMap(({ heading, blocks }) => inSection(saidByHeading(inlineText(heading ?? [])), blocks))
  return [...new Map(found.toReversed().map((person) => [personKeyOf(person), person])).values()].toReversed()
}

/** Equal for those who bear one name. */
export const personKeyOf = ({ lastName, firstName }: ImportedAttendance): string =>
  fold(`${lastName ?? ''} ${firstName ?? ''}`)

const inSection = (heading: Said | null, blocks: readonly Block[]): readonly ImportedAttendance[] => {
  let open: Said | null = heading
  return blocks.flatMap((block): readonly ImportedAttendance[] => {
    if (block.type === 'table') {
      const people = peopleInTable(block, open)
      if (people.length > 0) open = heading
      return rowsOf(people, open ?? 'present')
    }
    if (block.type === 'bulletList' || block.type === 'orderedList') {
      const said: Said | null = open
      open = heading
      const people = block.content.flatMap(({ content }) => inItem(said, content))
      return people.length > 0 || said === null ? people : rowsOf(peopleByOneName(block.content.map(itemText)), said)
    }
    if (block.type !== 'paragraph') return []
    const read = lines(inlineText(block.content), open)
    open = read.open
    if (read.people.length === 0 && read.open === null) open = heading
    return read.people
  })
}

/** An item names somebody, or labels those under it. */
const inItem = (said: Said | null, content: readonly Block[]): readonly ImportedAttendance[] => {
  const [first, ...others] = content
  const { people, open } =
    first?.type === 'paragraph' ? lines(inlineText(first.content), said) : { people: [], open: said }
  return [...people, ...inSection(open ?? said, others)]
}

/** The lines of a paragraph: labels, with or without those they are of, and who stands under them. */
const lines = (
  text: string,
  before: Said | null,
): { readonly people: readonly ImportedAttendance[]; readonly open: Said | null } => {
  let open = before
  const people = labelledParts(text).flatMap((line): readonly ImportedAttendance[] => {
    const [label, names] = labelled(line)
    const said = saidOf(label)
    if (said !== null) {
      open = said
      return rowsOf(peopleSaid(names), said)
    }
    return open === null ? [] : rowsOf(peopleSaid(line), open)
  })
  return { people, open: people.length === 0 && open === before && text.trim() !== '' ? null : open }
}

const peopleSaid = (names: string): readonly Named[] => {
  const people = peopleInText(names)
  return people.length > 0 ? people : peopleByOneName([names])
}

const itemText = ({ content }: ListItem): string => {
  const [first] = content
  return first?.type === 'paragraph' && content.length === 1 ? inlineText(first.content) : ''
}

/** « Présents : A, B », « Présents – A ; B »; a line without a sign is its own label. */
const labelled = (line: string): readonly [label: string, names: string] => {
  const [, label = line, names = ''] = /^\s*([^:]{4,80}?)\s*:\s*(.*)$/.exec(line) ?? dashed.exec(line) ?? []
  return [label, names]
}

const dashed = /^\s*(\p{L}[^:–—-]{3,40}?)\s+[–—-]\s+(.*)$/u

const rowsOf = (people: readonly Named[], said: Said): readonly ImportedAttendance[] =>
  people.map(({ said: own, email, representedBy, ...names }) => ({
    ...names,
    ...((own ?? said) === 'absent'
      ? { status: null, invited: true }
      : { status: (own ?? said) as Exclude<Said, 'absent'> }),
    part: 'participant',
    ...(representedBy !== null && { representedBy }),
    ...(email !== null && { email }),
  }))
