import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanValues } from '#main/kit/clean-values.ts'
import { composeMinutes } from '#main/minutes/documents/compose.ts'
import { accept, type ChangedText, fitting, groupsOf } from '#main/minutes/documents/feedback/accept.ts'
import { comparable, printedLines, printOf } from '#main/minutes/documents/feedback/printed-lines.ts'
import { propose } from '#main/minutes/documents/feedback/propose.ts'
import { readReturned } from '#main/minutes/documents/feedback/read-returned.ts'
import { writableTexts } from '#main/minutes/documents/feedback/targets.ts'
import { writeDocx } from '#main/office/docx/write-docx.ts'
import type { Minutes } from '#shared/records/minutes/minutes.ts'
import type { Feedback, Section } from '#shared/records/records.ts'
import { line, plain } from '#shared/text/rich-text/build.ts'
import { mapInlines } from '#shared/text/rich-text/map-inlines.ts'
import { inlineText } from '#shared/text/rich-text/plain-text.ts'
import type { RichText } from '#shared/text/rich-text/rich-text.ts'
import type { RowId } from '../../../src/shared/kernel/ids.ts'
import { annotated, type Edit, paragraphsOf, type WordParagraph } from '../../support/annotated-word.ts'
import { arbitraryRichText, onePicture } from '../../support/arbitrary-rich-text.ts'
import { sampleMinutes } from '../../support/sample-minutes.ts'
import { minutesTemplate } from '../../support/template-bytes.ts'

const exported = (minutes: Minutes) => {
  const document = composeMinutes(minutes)
  const origin = { meeting: minutes.meeting.id, text: printOf(document.body) }
  return { document, bytes: writeDocx({ ...document, origin }, minutesTemplate) }
}

/** What came back, as it is kept. */
const received = (minutes: Minutes, bytes: Uint8Array): readonly Feedback[] => {
  const read = readReturned(bytes)
  if (!read.ok) throw new Error(read.error.code)
  const document = composeMinutes(minutes)
  expect(read.value.origin?.text).toBe(printOf(document.body))
  return propose(read.value, { minutes, document, base: document }).map(
    ({ values }, rank) =>
      ({
        ...nothing,
        ...values,
        id: `f${rank}` as RowId,
        meeting: minutes.meeting.id,
        file: 'one',
        rank,
      }) as Feedback,
  )
}

const nothing = {
  kind: null,
  author: null,
  writtenAt: null,
  target: null,
  place: null,
  context: null,
  from: null,
  to: null,
  by: null,
  answers: null,
  together: null,
  state: null,
  settledBy: null,
  settledOn: null,
}

const acceptedIn = (minutes: Minutes, all: readonly Feedback[], ids: readonly RowId[]) => {
  const { texts, accepted, left } = accept(writableTexts(minutes), all, new Set(ids))
  return { minutes: texts.reduce(withText, minutes), accepted, left }
}

const withText = (minutes: Minutes, { text, value }: ChangedText): Minutes => {
  const change = <Row extends { readonly id: RowId }>(some: readonly Row[]): readonly Row[] =>
    some.map((row) => (row.id === text.id ? { ...row, [text.field]: value } : row))
  return {
    ...minutes,
    sections: change(minutes.sections),
    axisSheets: change(minutes.axisSheets),
    fiches: change(minutes.fiches),
    rubricTexts: change(minutes.rubricTexts),
    followUps: change(minutes.followUps),
  }
}

const linesOf = (minutes: Minutes): readonly string[] =>
  printedLines(composeMinutes(minutes).body).map(({ text }) => comparable(text).trim())

/** What the file says once all that is followed in it is accepted. */
const after = (paragraphs: readonly WordParagraph[], edits: readonly Edit[]): readonly string[] => {
  const lines: string[] = []
  let before = ''
  paragraphs.forEach(({ words }, at) => {
    const edit = edits.find((one) => one.at === at)
    const own = before + (edit === undefined || edit.kind === 'added' ? words : '')
    before = ''
    if (edit === undefined) lines.push(own)
    else if (edit.kind === 'words') lines.push(own + words.slice(0, edit.from) + edit.by + words.slice(edit.to))
    else if (edit.kind === 'added') lines.push(own, ...edit.by)
    else if (edit.kind === 'cut') lines.push(own + words.slice(0, edit.from), words.slice(edit.from))
    else before = edit.kind === 'joined' ? own + words : own
  })
  return lines.map((said) => comparable(said).trim()).filter((said) => said !== '')
}

const words = fc
  .array(fc.constantFrom('Élu', 'mot', 'à', 'l’été', '« oui »', '12 %', 'A & B', '<b>'), { minLength: 1, maxLength: 4 })
  .map((some) => some.join(' '))

/** From where an edit is made, whatever the paragraphs are. */
interface Seed {
  readonly at: number
  readonly kind: number
  readonly ends: readonly [number, number]
  readonly by: readonly string[]
  readonly author: string
}

const seeds: fc.Arbitrary<readonly Seed[]> = fc.array(
  fc.record({
    at: fc.nat(200),
    kind: fc.nat(6),
    ends: fc.tuple(fc.nat(300), fc.nat(300)),
    by: fc.array(words, { maxLength: 3 }),
    author: fc.constantFrom('Orso VENTCLAIR', 'Lou PLUME-DORÉE'),
  }),
  { maxLength: 8 },
)

type May = (at: number) => 'nothing' | 'words' | 'lines'

/** Edits of paragraphs that may have them, each at most once, none beside another that reaches into it. */
const editsOf = (some: readonly Seed[], paragraphs: readonly WordParagraph[], may: May): readonly Edit[] => {
  const ranks = paragraphs.flatMap((_, at) => (may(at) === 'nothing' ? [] : [at]))
  const edits = new Map<number, Edit>()
  for (const { at: seed, kind, ends, by, author } of some) {
    const at = ranks[seed % ranks.length]
    if (at === undefined || edits.has(at)) continue
    const said = paragraphs[at]?.words ?? ''
    // Half of a sign of two units is none.
    const places = [...said].map((_, rank, signs) => signs.slice(0, rank).join('').length).concat(said.length)
    const [from = 0, to = 0] = ends.map((end) => places[end % places.length] ?? 0).toSorted((a, b) => a - b)
    const mayJoin = may(at) === 'lines' && may(at + 1) === 'lines' && paragraphs[at]?.touchesNext && !edits.has(at + 1)
    const inWords: Edit = { kind: 'words', at, from, to, by: by[0] ?? '', author }
    if (kind > 3 && may(at) === 'lines' && by.length > 0) edits.set(at, { kind: 'added', at, by, author })
    else if (kind === 3 && may(at) === 'lines') edits.set(at, { kind: 'cut', at, from, author })
    else if (kind > 0 && kind < 3 && mayJoin) edits.set(at, { kind: kind === 1 ? 'joined' : 'removed', at, author })
    else edits.set(at, inWords)
  }
  const reaching = [...edits.values()].flatMap(({ kind, at }) =>
    kind === 'removed' || kind === 'joined' ? [at + 1] : [],
  )
  return [...edits.values()].filter(({ at }) => !reaching.includes(at)).toSorted((a, b) => a.at - b.at)
}

const section = (id: string, title: string, body: RichText): Section => ({
  ...(sampleMinutes().sections[1] as Section),
  id: id as RowId,
  kind: 'text',
  title: line(title),
  body,
  axisSheet: null,
  fiche: null,
  agendaItem: null,
})

const meetingId = '01890000-0000-7000-8000-000000000009' as RowId

/** A note that says nothing makes no item that prints: what stood beside it taken away, its line would go too. */
const withNotesThatSay = (text: RichText): RichText =>
  mapInlines(text, (words) =>
    words.map((node) =>
      node.type === 'footnote' && inlineText(node.content).trim() === '' ? { ...node, content: [plain('note')] } : node,
    ),
  )

/** Minutes of two sections of any text. */
const anyTexts = fc.tuple(arbitraryRichText().map(withNotesThatSay), arbitraryRichText().map(withNotesThatSay))

const minutesOf = ([one, other]: readonly [RichText, RichText]): Minutes => ({
  ...sampleMinutes(),
  meeting: { ...sampleMinutes().meeting, id: meetingId },
  sections: cleanValues([section('s1', 'Accueil', one), section('s2', 'Clôture', other)]).values as readonly Section[],
  axisSheets: [],
  fiches: [],
  rubricTexts: [],
  attendances: [],
  followUps: [],
  pictures: [onePicture],
})

const lookOf = (minutes: Minutes) => {
  const { bytes } = exported(minutes)
  const paragraphs = paragraphsOf(bytes)
  const written = new Map(
    writableTexts(minutes).flatMap(({ lines, takesLines }) =>
      lines.map((text) => [comparable(text).trim(), takesLines]),
    ),
  )
  const may = (at: number) => {
    const said = comparable(paragraphs[at]?.words ?? '').trim()
    const takes = written.get(said)
    return takes === undefined || paragraphs.filter(({ words }) => comparable(words).trim() === said).length > 1
      ? 'nothing'
      : takes && !said.includes('\ufffc')
        ? 'lines'
        : 'words'
  }
  return { bytes, paragraphs, may }
}

test('of any minutes, all that readers changed, accepted, gives the minutes of the file with all accepted', () => {
  fc.assert(
    fc.property(anyTexts, seeds, (texts, some) => {
      const minutes = minutesOf(texts)
      const { bytes, paragraphs, may } = lookOf(minutes)
      const edits = editsOf(some, paragraphs, may)
      const all = received(minutes, annotated(bytes, edits))
      const ids = all.map(({ id }) => id)
      const done = acceptedIn(minutes, all, ids)
      expect(done.left).toEqual([])
      expect(linesOf(done.minutes)).toEqual(after(paragraphs, edits))
    }),
    { numRuns: 150, endOnFailure: true },
  )
}, 120_000)

test('in whatever order changes are accepted, the minutes come to the same', () => {
  fc.assert(
    fc.property(anyTexts, seeds, fc.nat(), (texts, some, turn) => {
      const minutes = minutesOf(texts)
      const { bytes, paragraphs, may } = lookOf(minutes)
      const all = received(minutes, annotated(bytes, editsOf(some, paragraphs, may)))
      const ids = all.map(({ id }) => id)
      const together = acceptedIn(minutes, all, ids)
      const order = [...ids.slice(turn % (ids.length + 1)), ...ids.slice(0, turn % (ids.length + 1))].toReversed()
      let [now, rows] = [minutes, all]
      for (const id of order) {
        if (rows.find((one) => one.id === id)?.state === 'accepted') continue
        const mark = rows.find((one) => one.id === id)?.together ?? null
        const with_ = rows
          .filter((one) => one.id === id || (mark !== null && one.together === mark))
          .map((one) => one.id)
        const group = groupsOf(rows).find((some) => some.some((one) => one.id === id)) ?? []
        expect(group.map((one) => one.id).toSorted()).toEqual(with_.toSorted())
        expect(fitting(writableTexts(now), rows)(group)).toBe(true)
        const step = acceptedIn(now, rows, with_)
        expect(step.left).toEqual([])
        now = step.minutes
        rows = rows.map((one) => (with_.includes(one.id) ? { ...one, state: 'accepted' } : one))
      }
      expect(linesOf(now)).toEqual(linesOf(together.minutes))
    }),
    { numRuns: 150, endOnFailure: true },
  )
}, 120_000)

test('words changed anywhere in minutes of every kind come in at their place, or are told as a thing to do by hand', () => {
  const minutes: Minutes = {
    ...cleanValues(sampleMinutes()).values,
    meeting: { ...sampleMinutes().meeting, id: meetingId },
  }
  const { bytes } = exported(minutes)
  const paragraphs = paragraphsOf(bytes)
  fc.assert(
    fc.property(seeds, (some) => {
      const edits = editsOf(some, paragraphs, () => 'words')
      const all = received(minutes, annotated(bytes, edits))
      const made = edits.filter((edit) => edit.kind === 'words' && (edit.from < edit.to || edit.by !== ''))
      expect(all.length).toBe(made.length)
      const byHand = new Set(all.filter(({ kind }) => kind === 'byHand').map(({ rank }) => rank))
      const { left, minutes: now } = acceptedIn(
        minutes,
        all,
        all.filter(({ kind }) => kind !== 'byHand').map(({ id }) => id),
      )
      expect(left).toEqual([])
      expect(linesOf(now)).toEqual(
        after(
          paragraphs,
          made.filter((_, rank) => !byHand.has(rank)),
        ),
      )
    }),
    { numRuns: 40, endOnFailure: true },
  )
}, 120_000)
