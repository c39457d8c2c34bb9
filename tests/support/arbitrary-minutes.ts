import fc, { type Arbitrary } from 'fast-check'
import { composeMinutes } from '#main/minutes/documents/compose.ts'
import { writeDocx } from '#main/office/docx/write-docx.ts'
import type { ImportedMinutes, ImportedSection } from '#shared/records/minutes/imported-minutes.ts'
import type { Minutes } from '#shared/records/minutes/minutes.ts'
import { records } from '#shared/records/records.ts'
import { marks } from '#shared/records/roadmap/fiche/fiche.ts'
import { ficheRubrics } from '#shared/records/roadmap/fiche-rubrics.ts'
import {
  bullets,
  doc,
  footnote,
  item,
  line,
  ordered as numberedList,
  paragraph,
  plain,
} from '#shared/text/rich-text/build.ts'
import {
  type Block,
  type Inline,
  type ListItem,
  type Mark,
  type Marker,
  numberTypes,
  type ParagraphStyle,
  paragraphStyles,
  type RichText,
  type TableCell,
  type TextNode,
} from '#shared/text/rich-text/rich-text.ts'
import { onePicture } from './arbitrary-rich-text.ts'
import { rowWith } from './rows.ts'
import { minutesTemplate } from './template-bytes.ts'

/**
 * Any minutes as a file may hold them: what an editor makes, but for what no Word file of ours tells apart (two lists of one kind
 * that touch are one; a quotation in a cell is its paragraphs; a heading in a text is a section; an empty line is none).
 */
export const arbitraryMinutes = (): Arbitrary<ImportedMinutes> =>
  fc
    .record({
      front,
      sections: fc.array(section, { maxLength: 5 }),
      attendance: fc.option(people),
      followUps: fc.option(fc.array(followUp, { minLength: 1, maxLength: 3 })),
    })
    .map(({ front: { facts, body }, sections, attendance, followUps }) => ({
      meeting: facts.meeting,
      sectorName: facts.sectorName,
      sections: apart([
        { row: { kind: 'front', level: 1, numbering: 'none', forcedNumber: null, title: null, body }, ...nothing },
        ...numbered(sections),
        ...(attendance === null ? [] : [listSection('attendance', 'Liste des personnes présentes')]),
        ...(followUps === null ? [] : [listSection('followUps', 'Décisions et suites à donner')]),
      ]),
      attendances: attendance ?? [],
      followUps: followUps ?? [],
      pictures: [],
      heavy: [],
      remarks: [],
      lostLetters: [],
      layout: null,
      exportedFrom: null,
    }))

const nothing = { axis: null, fiche: null }

const listSection = (kind: 'attendance' | 'followUps', title: string): ImportedSection => ({
  row: { kind, level: 1, numbering: 'none', forcedNumber: null, title: line(title), body: null },
  ...nothing,
})

/** A text without a heading goes on the section above it, at its level, unless a table ends it. */
const apart = (all: readonly ImportedSection[]): readonly ImportedSection[] => {
  const sections = all.filter(
    ({ row }, index) =>
      row.kind === 'front' || row.title !== null || ['axis', 'fiche'].includes(all[index - 1]?.row.kind ?? ''),
  )
  return sections.map((one, index) =>
    one.row.title !== null || index === 0
      ? one
      : { ...one, row: { ...one.row, level: sections[index - 1]?.row.level ?? 1 } },
  )
}

/** A number that follows is counted, one that jumps is said. */
const numbered = (sections: readonly ImportedSection[]): readonly ImportedSection[] => {
  let next = 1
  return sections.map((one) => {
    const { level, forcedNumber, title } = one.row
    if (title === null || one.row.numbering === 'none')
      return { ...one, row: { ...one.row, numbering: 'none', forcedNumber: null } }
    if (level !== 1) return { ...one, row: { ...one.row, numbering: 'forced' } }
    const isNext = forcedNumber === next || one.row.numbering === 'auto'
    next = (isNext ? next : (forcedNumber ?? 0)) + 1
    return {
      ...one,
      row: { ...one.row, numbering: isNext ? 'auto' : 'forced', forcedNumber: isNext ? null : (forcedNumber ?? 0) },
    }
  })
}

const word = fc.constantFrom(
  ...[
    'réunion',
    'L’été',
    'œuvre',
    'NORD',
    '12',
    '3,5',
    '«',
    'ici',
    '»',
    'mairie',
    '–',
    '1.',
    'a)',
    '•',
    '=>',
    '🙂',
    '& <b>',
    'Décision :',
    '?',
    'excusés',
    'Action',
  ],
)

const words = fc.array(word, { minLength: 1, maxLength: 7 }).map((all) => `Mot ${all.join(' ')} fin`)

const mark: Arbitrary<Mark> = fc.constantFrom<Mark>(
  ...(['bold', 'italic', 'underline', 'strike', 'superscript'] as const).map((type) => ({ type })),
  { type: 'link', attrs: { href: 'https://exemple.fr/a' } },
  { type: 'link', attrs: { href: 'mailto:accueil@exemple.fr' } },
)

const textNode: Arbitrary<TextNode> = fc
  .tuple(words, fc.uniqueArray(mark, { maxLength: 3, selector: ({ type }) => (type === 'underline' ? 'link' : type) }))
  .map(([text, own]) => plain(`${text} `, ...own.toSorted((a, b) => a.type.localeCompare(b.type))))

/** Runs of other marks, of which the last ends without a space. */
const inlines: Arbitrary<readonly Inline[]> = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: textNode },
      fc.constant<Inline>({ type: 'hardBreak' }),
      words.map((text) => footnote(plain(text))),
    ),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((nodes) => settled([plain('Début '), ...nodes.flatMap((node) => [node, plain(' puis ')]), plain(' fin')]))

const settled = (nodes: readonly Inline[]): readonly Inline[] => {
  const output: Inline[] = []
  for (const node of nodes) {
    const last = output.at(-1)
    if (node.type === 'hardBreak' && last?.type === 'hardBreak') continue
    if (last?.type === 'text' && node.type === 'text' && same(last.marks, node.marks))
      output[output.length - 1] = { ...last, text: `${last.text} ${node.text}`.replace(/ +/g, ' ') }
    else if (node.type === 'hardBreak' && last?.type === 'text') {
      output[output.length - 1] = { ...last, text: last.text.trimEnd() }
      output.push(node)
    } else if (node.type === 'text' && last?.type !== 'footnote') output.push({ ...node, text: node.text.trimStart() })
    else output.push(node)
  }
  return output
}

const same = (one: readonly Mark[] = [], other: readonly Mark[] = []): boolean =>
  JSON.stringify(one) === JSON.stringify(other)

/** Those that a page and a cell set alike. */
const textStyles = (Object.keys(paragraphStyles) as ParagraphStyle[]).filter(
  (style) => !['detail', 'source', 'speaker'].includes(style),
)

const styledParagraph: Arbitrary<Block> = fc
  .tuple(inlines, fc.option(fc.constantFrom(...textStyles, 'speaker' as const), { freq: 2 }))
  .map(([content, style]) => paragraph(content, style))

const plainParagraph = inlines.map((content) => paragraph(content))

const picture: Block = { type: 'image', attrs: { picture: onePicture.id } }

const ownSigns = ['dash', 'bullet', 'square'] as const

/** Lists and what they hold. @param signs those that an item may bear at a level */
const listAt = (level: number, signs: (level: number) => readonly Marker[], inCell: boolean): Arbitrary<Block> => {
  const deeper: readonly Arbitrary<Block>[] = level >= 3 ? [] : [listAt(level + 1, signs, inCell)]
  const under = fc.oneof(
    plainParagraph,
    ...deeper,
    fc.constant(picture),
    ...(inCell ? [] : [quotation(plainParagraph), inlines.map((content) => paragraph(content, 'note'))]),
  )
  const content = fc
    .tuple(plainParagraph, fc.array(under, { maxLength: 2 }))
    .map(([first, others]) => [first, ...kept(others)])
  return fc.oneof(
    fc
      .array(fc.tuple(content, fc.option(fc.constantFrom(...signs(level)))), { minLength: 1, maxLength: 3 })
      .map((items) =>
        bullets(
          ...items.map(
            ([blocks, marker]): ListItem =>
              marker === null ? item(...blocks) : { ...item(...blocks), attrs: { marker } },
          ),
        ),
      ),
    fc
      .tuple(
        fc.array(content, { minLength: 1, maxLength: 3 }),
        fc.integer({ min: 1, max: 30 }),
        fc.option(fc.constantFrom(...numberTypes)),
      )
      .map(([items, start, type]): Block => {
        const list = numberedList(start, ...items.map((blocks) => item(...blocks)))
        return type === null ? list : { ...list, attrs: { start, type } }
      }),
  )
}

const quotation = (inside: Arbitrary<Block>): Arbitrary<Block> =>
  fc.tuple(fc.array(inside, { minLength: 1, maxLength: 2 }), fc.option(inlines)).map(
    ([blocks, source]): Block => ({
      type: 'blockquote',
      content: [...kept(blocks), ...(source === null ? [] : [paragraph(source, 'source')])],
    }),
  )

/** Without what would touch another of its kind; a source ends a quotation. */
const kept = (all: readonly Block[]): readonly Block[] => {
  const blocks: Block[] = []
  for (const block of all) {
    const before = blocks.at(-1)
    const last = before?.type === 'blockquote' ? before.content.at(-1) : undefined
    const isEnded = last?.type === 'paragraph' && last.attrs?.style === 'source'
    const kind = kindOf(block)
    if (kind === 'other' || before === undefined || kind !== kindOf(before) || isEnded) blocks.push(block)
  }
  return blocks
}

const kindOf = ({ type }: Block): 'list' | 'quotation' | 'other' =>
  type === 'blockquote' ? 'quotation' : type === 'bulletList' || type === 'orderedList' ? 'list' : 'other'

const onPage = (level: number): readonly Marker[] =>
  (['dash', 'bullet', 'square', 'arrow', 'doubleArrow'] as const).filter((sign) => sign !== ownSigns[level % 3])
/** The lists of a fiche open with • and go on with –. */
const inFiche = (level: number): readonly Marker[] =>
  (['dash', 'bullet', 'square', 'arrow', 'doubleArrow'] as const).filter(
    (sign) => sign !== (level === 0 ? 'bullet' : 'dash'),
  )

const cellBlocks = (signs: typeof onPage): Arbitrary<readonly Block[]> =>
  fc
    .array(
      fc.oneof(
        { weight: 3, arbitrary: plainParagraph },
        listAt(0, signs, true),
        inlines.map((content) => paragraph(content, 'note')),
        fc.constant(picture),
      ),
      { minLength: 1, maxLength: 2 },
    )
    .map(kept)

const cell = (type: TableCell['type']): Arbitrary<TableCell> =>
  (type === 'tableHeader'
    ? plainParagraph.map((one) => [one])
    : fc.oneof({ weight: 4, arbitrary: cellBlocks(onPage) }, fc.constant([paragraph('')]))
  ).map((content) => ({ type, content }))

const table: Arbitrary<Block> = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.boolean(), fc.integer({ min: 1, max: 3 }))
  .chain(([columns, headed, rows]) =>
    fc.tuple(
      ...Array.from({ length: rows + 1 }, (_, index) =>
        fc.tuple(
          ...Array.from({ length: columns }, (_row, column) =>
            cell(headed && (index === 0 || column === 0) ? 'tableHeader' : 'tableCell'),
          ),
        ),
      ),
    ),
  )
  .map((rows): Block => ({ type: 'table', content: rows.map((cells) => ({ type: 'tableRow', content: cells })) }))

const block: Arbitrary<Block> = fc.oneof(
  { weight: 4, arbitrary: styledParagraph },
  { weight: 2, arbitrary: listAt(0, onPage, false) },
  {
    weight: 2,
    arbitrary: quotation(
      fc.oneof(
        plainParagraph,
        listAt(0, onPage, true).filter((list) => isFlat(list)),
      ),
    ),
  },
  table,
  fc.constant(picture),
)

const isFlat = (block: Block): boolean =>
  'content' in block && (block.content ?? []).every((one) => !('content' in one) || (one.content ?? []).length === 1)

/** A note of the page that follows a list may stand under its item: here, it does not. */
const body: Arbitrary<RichText | null> = fc
  .array(block, { maxLength: 4 })
  .map((blocks) => (blocks.length === 0 ? null : doc(...kept(blocks))))

const title = fc
  .tuple(
    fc.oneof(
      words,
      words.map((text) => `7. ${text}`),
    ),
    fc.boolean(),
  )
  .map(([text, isBold]) => doc(paragraph(isBold ? [plain(text, { type: 'bold' })] : text)))

const filled = (signs: typeof onPage): Arbitrary<RichText | null> =>
  fc.option(
    cellBlocks(signs).map((blocks) => doc(...blocks)),
    { freq: 4 },
  )

const base = fc.record({
  level: fc.integer({ min: 1, max: 6 }),
  numbering: fc.constantFrom('auto', 'forced', 'none'),
  forcedNumber: fc.integer({ min: 0, max: 90 }),
})

const heldText = fc
  .array(fc.oneof(styledParagraph, listAt(0, onPage, false)), { maxLength: 2 })
  .map((blocks) => (blocks.length === 0 ? null : doc(...kept(blocks))))

const action = fc
  .tuple(words, fc.array(inlines, { maxLength: 1 }))
  .map(([text, details]) =>
    item(paragraph([plain('Action 2.', { type: 'bold' }), plain(` ${text}`)]), ...details.map((one) => paragraph(one))),
  )

const axisSection = fc
  .tuple(
    base,
    heldText,
    fc.integer({ min: 1, max: 20 }),
    words,
    fc.record({
      stakes: filled(onPage),
      restatedStakes: filled(onPage),
      objectives: filled(onPage),
      complements: filled(onPage),
      proposedActions: filled(onPage),
      priorityActions: fc.option(
        fc.oneof(
          fc.array(action, { minLength: 1, maxLength: 3 }).map((items) => doc(bullets(...items))),
          listAt(0, onPage, true).map((one) => doc(one)),
        ),
      ),
    }),
  )
  .map(
    ([row, text, number, name, cells]): ImportedSection => ({
      row: { ...row, kind: 'axis', title: line(`Axe prioritaire ${number} – ${name}`), body: text },
      axis: { number, title: name, cells: { ...cells, priorityLabel: 'Reformulation des deux actions' } },
      fiche: null,
    }),
  )

const markOrNot = fc.option(fc.constantFrom(...(Object.keys(marks) as (keyof typeof marks)[])))

const ficheSection = fc
  .tuple(
    base,
    heldText,
    fc.integer({ min: 1, max: 99 }),
    words,
    fc.record({
      stakes: filled(inFiche),
      steps: filled(inFiche),
      outcomes: filled(inFiche),
      partners: filled(inFiche),
      interested: filled(inFiche),
      conditions: filled(inFiche),
      indicators: filled(inFiche),
      feasibility: markOrNot,
      impact: markOrNot,
      complements: filled(inFiche),
    }),
    fc.integer({ min: 1, max: 20 }),
  )
  .map(
    ([row, text, number, name, cells, axis]): ImportedSection => ({
      row: { ...row, kind: 'fiche', title: line(`Action ${number} : ${name}`), body: text },
      axis: null,
      fiche: { axisNumber: axis, row: { number, title: name, ...cells } },
    }),
  )

const textSection = fc.tuple(base, body, fc.option(title, { freq: 5 })).map(
  ([row, text, name]): ImportedSection => ({
    row: { ...row, kind: 'text', title: name, body: text ?? (name === null ? line('Suite') : null) },
    ...nothing,
  }),
)

const section: Arbitrary<ImportedSection> = fc.oneof({ weight: 4, arbitrary: textSection }, axisSection, ficheSection)

const facts = fc.constantFrom(
  {
    line: '3e concertation – Secteur Est – 4 mai 2025',
    meeting: { kind: 'concertation', number: 3, date: '2025-05-04' },
    sectorName: 'Est',
  },
  {
    line: 'Comité de pilotage n° 2 du 1er mars 2026',
    meeting: { kind: 'committee', number: 2, date: '2026-03-01' },
    sectorName: null,
  },
  { line: 'Rencontre des accueils', meeting: { kind: 'other', number: null, date: null }, sectorName: null },
)

const front = fc
  .record({ facts, lead: fc.option(inlines), after: fc.array(listAt(0, onPage, false), { maxLength: 1 }) })
  .map(({ facts: { line: said, meeting, sectorName }, lead, after }) => ({
    facts: { meeting: { title: said, ...meeting } as ImportedMinutes['meeting'], sectorName },
    body: doc(
      paragraph('Feuille de route', 'surtitle'),
      paragraph('« Numérique en commun »', 'title'),
      paragraph('Département du Val-d’Exemple', 'territory'),
      paragraph('(hors Plaine du Modèle)', 'scope'),
      paragraph(said, 'meeting'),
      paragraph('COMPTE-RENDU', 'documentKind'),
      ...(lead === null ? [] : [paragraph(lead, 'lead')]),
      ...after,
    ),
  }))

const name = fc.constantFrom(...['VERSOLIVE', 'DE LA TOUR-GRISE', 'MERLERIVE', 'D’AUBENCLAIRE', 'NOISETTE-DESPRÉS'])
const firstName = fc.constantFrom(...['Ada', 'Jean-Luc', 'Élise Marie', 'Yann'])

/** In the order in which they are printed. */
const people = fc
  .uniqueArray(
    fc.record({
      lastName: name,
      firstName,
      role: fc.option(fc.constantFrom('Directrice', 'Agent d’accueil – soir')),
      structure: fc.option(fc.constantFrom('Mairie de Vallombreuse', 'Réseau « Alpha »\nAntenne de Corvelle')),
      status: fc.constantFrom('present' as const, 'excused' as const, 'represented' as const),
      by: fc.option(fc.constant('SORBECLAIR Ida')),
      part: fc.constantFrom('participant' as const, 'facilitator' as const, 'speaker' as const),
    }),
    { minLength: 1, maxLength: 5, selector: (one) => `${one.lastName} ${one.firstName}` },
  )
  .map((all) =>
    (['present', 'excused', 'represented'] as const).flatMap((status) =>
      all
        .filter((one) => one.status === status)
        .toSorted((a, b) => collator.compare(a.lastName, b.lastName) || collator.compare(a.firstName, b.firstName))
        .map(({ by, part, ...one }) => ({
          ...one,
          part: status === 'present' ? part : ('participant' as const),
          ...(status === 'represented' && by !== null && { representedBy: by }),
        })),
    ),
  )

const collator = new Intl.Collator('fr', { ignorePunctuation: true })

const followUp = fc.record({
  kind: fc.constantFrom('decision' as const, 'task' as const),
  text: words,
  bearer: fc.option(fc.constantFrom('Réseau Alpha', 'tous')),
  dueOn: fc.option(fc.constantFrom('2025-06-30', '2026-01-01')),
})

/** The Word file that Concerto makes of them. */
export const wordOf = (minutes: ImportedMinutes): Uint8Array =>
  writeDocx(composeMinutes(asStored(minutes)), minutesTemplate)

/** As the database has them once they were imported. */
const asStored = ({ meeting, sections, attendances, followUps }: ImportedMinutes): Minutes => ({
  meeting: rowWith(records.meeting, 'meeting', meeting),
  ...{
    espace: null,
    sector: null,
    series: null,
    next: null,
    untreated: [],
    threads: [],
    rubricTexts: [],
    rubrics: ficheRubrics([]),
    pictures: [onePicture],
  },
  sections: sections.map(({ row, axis, fiche }, index) =>
    rowWith(records.section, `section-${index}`, {
      ...row,
      axisSheet: axis === null ? null : idOf('sheet', index),
      fiche: fiche === null ? null : idOf('fiche', index),
    }),
  ),
  attendances: attendances.map((row, index) => rowWith(records.attendance, `person-${index}`, row)),
  followUps: followUps.map((row, index) => rowWith(records.followUp, `follow-up-${index}`, row)),
  axisSheets: sections.flatMap(({ axis }, index) =>
    axis === null
      ? []
      : [rowWith(records.axisSheet, idOf('sheet', index), { ...axis.cells, axis: idOf('axis', index) })],
  ),
  fiches: sections.flatMap(({ fiche }, index) =>
    fiche === null ? [] : [rowWith(records.fiche, idOf('fiche', index), { ...fiche.row, axis: idOf('axis', index) })],
  ),
  axes: sections.flatMap(({ axis, fiche }, index) => {
    const number = axis?.number ?? fiche?.axisNumber ?? null
    return axis === null && fiche === null ? [] : [rowWith(records.axis, idOf('axis', index), { number })]
  }),
})

const idOf = (kind: string, index: number) => `${kind}-${index}` as never

/** What two readings of the same minutes may differ in: spaces that hold, and the order of marks. */
export const asRead = ({ meeting, sectorName, sections, attendances, followUps }: ImportedMinutes): unknown =>
  JSON.parse(
    JSON.stringify({ meeting, sectorName, sections, attendances, followUps }, (key, value) => {
      if (key === 'marks') return [...value].sort((a: Mark, b: Mark) => a.type.localeCompare(b.type))
      if (key === 'picture') return 'picture'
      return typeof value === 'string' ? value.replace(/[\u00a0\u202f]/g, ' ') : value
    }),
  )

/** Whether each item of a list that counts holds one paragraph: LibreOffice begins its numbers anew after what goes on an item. */
export const countsOn = (value: unknown): boolean => {
  if (typeof value !== 'object' || value === null) return true
  if ('type' in value && value.type === 'orderedList' && 'content' in value)
    return (value.content as readonly ListItem[]).every(({ content }) => content.length === 1)
  return Object.values(value).every(countsOn)
}

/** The same value, its keys in one order. */
export const ordered = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(ordered)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toSorted()
      .map(([key, one]) => [key, ordered(one)]),
  )
}
