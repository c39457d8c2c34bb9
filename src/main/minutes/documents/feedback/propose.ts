import { matchesOf, pairLines } from '#main/office/difference/pair-lines.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { ComposedDocument } from '#shared/records/composed-document.ts'
import type { feedback } from '#shared/records/minutes/feedback.ts'
import type { Minutes } from '#shared/records/minutes/minutes.ts'
import type { ChangesOf } from '#shared/records/record.ts'
import { doc, paragraph } from '#shared/text/rich-text/build.ts'
import { inlineSigns, noteSign } from '#shared/text/rich-text/plain-text.ts'
import type { Inline } from '#shared/text/rich-text/rich-text.ts'
import { sectionNames } from '../review/section-names.ts'
import { type BeforeLine, changesIn, type FileChanges, type Suggested } from './changes.ts'
import { comparable, printedLines } from './printed-lines.ts'
import type { Returned } from './returned.ts'
import { type Target, targetWords, type WritableText, writableTexts } from './targets.ts'
import { untrackedChanges } from './untracked.ts'

/** What came back of some minutes, as rows without ids: `answers` is the rank of the one that is answered. */
export interface Proposed {
  readonly values: Omit<ChangesOf<typeof feedback>, 'meeting' | 'file' | 'rank' | 'answers'>
  readonly answers: number | null
}

export interface Today {
  readonly minutes: Minutes
  /** As the minutes print it now. */
  readonly document: ComposedDocument
  /** As it was when the file was exported; `null` when nothing keeps it. */
  readonly base: ComposedDocument | null
}

/** The changes and the comments of a file, each at its place in the minutes as they are written now. */
export const propose = (returned: Returned, today: Today): readonly Proposed[] => {
  const changes = changesIn(returned)
  const placing = placingOf(changes, today)
  const untracked = today.base === null ? [] : untrackedChanges(changes, today.base, returned.origin?.inHouse ?? false)
  const suggested = [...changes.suggested, ...untracked].toSorted((a, b) => a.line - b.line || a.from - b.from)
  const proposed = suggested.map((one) => ({ values: placing.change(one), answers: null }))
  return [...proposed, ...commentsOf(returned, changes, placing, proposed.length)]
}

type Placing = ReturnType<typeof placingOf>

const placingOf = ({ before }: FileChanges, { minutes, document, base }: Today) => {
  const texts = writableTexts(minutes)
  const names = sectionNames(minutes)
  const found = linesInMinutes(before, document, texts)
  const exported = linesInMinutes(base === null ? [] : printedLines(base.body), document, texts)
  const titles = new Map(texts.filter(({ text }) => text.field === 'title').map((text) => [text.section, text]))
  const bodies = new Map(texts.filter(({ text }) => text.field === 'body').map((text) => [text.section, text]))

  const nameOf = ({ section, text: { label } }: WritableText): string =>
    [names.get(section) ?? '', label].filter(Boolean).join(', ').slice(0, 300)
  /** Of what is nowhere in the texts: the section that it stands in. */
  const around = (line: number): string | null => {
    for (let above = line; above >= 0; above -= 1) {
      const section = found.get(above)?.text.section
      if (section !== undefined) return names.get(section) ?? null
    }
    return null
  }
  const at = (line: number, rank: number | null = null) => {
    const place = rank === null ? found.get(line) : exported.get(rank)
    return place === undefined ? null : { ...place, name: nameOf(place.text) }
  }
  /** Where a paragraph that stands before a line goes: after what precedes it in the same text, else before what follows. */
  const beside = (line: number, cell: string | null) => {
    const inCell = (rank: number) => before[rank]?.text.trim() !== '' && (before[rank]?.cell ?? null) === cell
    const above = lastRank(line - 1, before, (one) => one.text.trim() !== '' && !one.isApart)
    const over = above !== null && inCell(above) ? found.get(above) : undefined
    if (over?.text.takesLines) return { ...over, side: 1, context: before[above ?? 0]?.text ?? '' }
    const below = before.findIndex((one, rank) => rank >= line && one.text.trim() !== '' && !one.isApart)
    const under = below >= 0 && inCell(below) ? found.get(below) : undefined
    if (under?.text.takesLines) return { ...under, side: 0, context: before[below]?.text ?? '' }
    if (over !== undefined && titles.get(over.text.section) === over.text) return inBody(over.text.section)
    return cell === null ? null : inEmptyCell(line, cell)
  }
  const inBody = (section: RowId) => {
    const text = bodies.get(section)
    return text === undefined ? null : { text, line: -1, side: 0, context: '' }
  }
  /** A cell that holds nothing is known by its label, in the cell above it. */
  const inEmptyCell = (line: number, cell: string) => {
    const [table, row, column] = cell.split('.').map(Number)
    const label = before
      .filter((one) => one.cell === `${table}.${(row ?? 0) - 1}.${column}`)
      .map(({ text }) => text)
      .join(' ')
    const section = lastRank(line, before, (_, rank) => found.has(rank))
    const near = section === null ? undefined : found.get(section)?.text.section
    const text = texts.find(
      (one) =>
        one.section === near && one.text.label !== null && one.lines.length === 0 && saysLabel(label, one.text.label),
    )
    return text?.takesLines ? { text, line: -1, side: 0, context: '' } : null
  }

  const change = ({
    kind,
    line,
    exported: rank,
    cell,
    context,
    from,
    to,
    by,
    ...signed
  }: Suggested): Proposed['values'] => {
    const said = { ...signed, writtenAt: signed.at, by: richOf(by) }
    const { at: _at, ...values } = said
    const byHand = {
      ...values,
      kind: 'byHand' as const,
      place: around(line),
      context: cut(context),
      ...within(from, to),
    }
    // A note stays where it is: it cannot be carried elsewhere by its call.
    if (kind === 'byHand' || by.some((line) => inlineSigns(line).includes(noteSign))) return byHand
    if (kind === 'added') {
      const place = beside(line, cell)
      if (place === null) return byHand
      const { text, side } = place
      return { ...values, kind, ...named(text, place), context: cut(place.context), from: side, to: side }
    }
    const place = at(line, rank)
    if (place === null || context.length > longest || from < labelBefore(place, context, kind)) return byHand
    // A heading, a cell of one line: its words go, and it stays.
    const isWhole = kind === 'removed' && place.text.takesLines
    return { ...values, kind: isWhole ? kind : 'words', ...named(place.text, place), context, from, to }
  }
  const named = (text: WritableText, { line }: { readonly line: number }) => ({
    target: targetWords({ text: text.name, line }),
    place: nameOf(text),
  })
  return { change, at, around }
}

const longest = 20_000

/** How many signs are printed before the words of a line, which no one wrote there: « Décision : ». */
const labelBefore = (
  { text, line }: { readonly text: WritableText; readonly line: number },
  context: string,
  kind: Suggested['kind'],
): number => {
  const words = comparable(text.lines[line] ?? '')
  return kind === 'words' && comparable(context).endsWith(words) ? context.length - words.length : 0
}

const within = (from: number, to: number) => ({ from: Math.min(from, longest), to: Math.min(to, longest) })

const cut = (words: string): string | null => words.slice(0, longest) || null

const saysLabel = (printed: string, label: string): boolean => comparable(printed).startsWith(comparable(label))

const lastRank = (
  from: number,
  lines: readonly BeforeLine[],
  wanted: (line: BeforeLine, rank: number) => boolean,
): number | null => {
  for (let rank = from; rank >= 0; rank -= 1) {
    const line = lines[rank]
    if (line !== undefined && wanted(line, rank)) return rank
  }
  return null
}

const richOf = (lines: readonly (readonly Inline[])[]) =>
  lines.length === 0 || lines.every((line) => line.length === 0) ? null : doc(...lines.map((line) => paragraph(line)))

/** For each line of a document, the line of the minutes that it prints. */
const linesInMinutes = (
  before: readonly (Pick<BeforeLine, 'text'> & { readonly isApart?: boolean })[],
  document: ComposedDocument,
  texts: readonly WritableText[],
): ReadonlyMap<number, Pick<Target, 'line'> & { readonly text: WritableText }> => {
  const printed = printedLines(document.body).map(({ text }) => comparable(text))
  const written = texts.flatMap((text) => text.lines.map((words, line) => ({ text, line, words })))
  const shown = written.filter(({ words }) => words.trim() !== '')
  const owners = new Map(
    [
      ...matchesOf(
        pairLines(
          shown.map(({ words }) => unlabelled(comparable(words))),
          printed.map(unlabelled),
        ),
      ),
    ]
      // A label may be printed before the words.
      .filter(([from, to]) => (printed[to] ?? '').endsWith(comparable(shown[from]?.words ?? '')))
      .map(([from, to]) => [to, from] as const),
  )
  const compared = before.flatMap(({ text, isApart }, rank) => (text.trim() === '' || isApart ? [] : [{ text, rank }]))
  const places = matchesOf(
    pairLines(
      compared.map(({ text }) => comparable(text)),
      printed,
    ),
  )
  return new Map(
    [...places].flatMap(([from, to]) => {
      const line = shown[owners.get(to) ?? -1]
      const rank = compared[from]?.rank
      return line === undefined || rank === undefined ? [] : [[rank, { text: line.text, line: line.line }] as const]
    }),
  )
}

/** As it is paired: « Question : » is printed before the words, and one line must not take the place of another that says the same. */
const unlabelled = (words: string): string => words.replace(/^[^:]{1,60} : (?=.)/, '')

const commentsOf = (
  { comments, lines }: Returned,
  { before, lineBefore }: FileChanges,
  placing: Placing,
  first: number,
): readonly Proposed[] => {
  const ranks = new Map(comments.map(({ id }, index) => [id, first + index]))
  return comments.map(({ id, said, author, at, answers, resolved }) => {
    const about = lines.findIndex(({ pieces }) => pieces.some((piece) => piece.comments.includes(id)))
    const line = lineBefore[about] ?? null
    const place = line === null ? null : placing.at(line)
    const { from, to } = quoted(lines[about]?.pieces ?? [], id)
    return {
      answers: answers === null ? null : (ranks.get(answers) ?? null),
      values: {
        kind: 'comment',
        author,
        writtenAt: at,
        by: doc(...said.split('\n').map((words) => paragraph(words))),
        target: place === null ? null : targetWords({ text: place.text.name, line: place.line }),
        place: place?.name ?? (line === null ? null : placing.around(line)),
        context: cut(line === null ? '' : (before[line]?.text ?? '')),
        from,
        to,
        ...(resolved ? { state: 'treated' as const } : {}),
      },
    }
  })
}

/** What a comment is about, in its first line as it was before. */
const quoted = (pieces: Returned['lines'][number]['pieces'], id: string) => {
  let at = 0
  let from: number | null = null
  let to = 0
  for (const { node, change, comments } of pieces) {
    const length = change?.kind === 'added' ? 0 : inlineSigns([node]).length
    if (comments.includes(id)) {
      from ??= at
      to = at + length
    }
    at += length
  }
  return within(from ?? 0, to)
}
