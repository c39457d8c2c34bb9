import { cell, headRow, row } from '#main/office/paper/cells.ts'
import { heading, paperOf, titleBlock } from '#main/office/paper/heading.ts'
import { linkedMail } from '#main/office/paper/linked-mail.ts'
import type { MeetingPaper, SheetLine } from '#main/office/paper/paper.ts'
import type { ComposedDocument } from '#shared/records/composed-document.ts'
import { kindWords } from '#shared/records/meetings/meeting/kind-words.ts'
import { shownLastName } from '#shared/text/person/shown-name.ts'
import { paragraph, plain } from '#shared/text/rich-text/build.ts'
import type { Block, Inline, Table, TableCell, TableRow } from '#shared/text/rich-text/rich-text.ts'

type Sheet = Extract<MeetingPaper, { kind: 'attendanceSheet' }>

/** The sheet that goes round the table: nobody’s address or telephone is on it. */
export const composeAttendanceSheet = (sheet: Sheet): ComposedDocument =>
  paperOf('Feuille d’émargement', sheet, [
    ...titleBlock(sheet, 'Feuille d’émargement'),
    ...instruction(sheet),
    ...invitedPart(sheet),
    ...freePart(sheet),
    attestation,
    heading('Protection de vos données'),
    paragraph(sheetNotice(sheet), 'note'),
  ])

const instruction = ({ lines, freeLines }: Sheet): readonly Block[] => {
  const first = nextNumber(lines)
  const free = freeLines === 0 ? '' : ` (n° ${first}${freeLines === 1 ? '' : ` à ${first + freeLines - 1}`})`
  if (lines.length === 0)
    return freeLines === 0 ? [] : [paragraph(`Merci de remplir une ligne en capitales${free}, et de la signer.`)]
  return [
    paragraph(
      `Merci de signer sur la ligne qui porte votre nom.${free === '' ? '' : ` Si votre nom ne figure pas dans la liste, remplissez en capitales une ligne libre${free}.`}`,
    ),
  ]
}

const nextNumber = (lines: readonly SheetLine[]): number => Math.max(0, ...lines.map(({ number }) => number)) + 1

/** A column that nobody fills leaves its width to those who sign. */
const invitedPart = ({ lines }: Sheet): readonly Block[] => {
  if (lines.length === 0) return []
  const numbered = lines.toSorted((a, b) => a.number - b.number)
  const led = numbered.filter(({ part }) => part === 'speaker' || part === 'facilitator')
  const others = numbered.filter((line) => !led.includes(line))
  const hasRole = lines.some(({ role }) => role)
  const columns = ['N°', 'NOM Prénom', 'Structure', ...(hasRole ? ['Fonction'] : []), 'Signature']
  const rowOf = lineRow(hasRole)
  return [
    heading('Personnes invitées'),
    table('signatures', {
      title: 'Personnes invitées',
      widths: hasRole ? [4, 22, 28, 20, 26] : [4, 22, 42, 32],
      columns,
      rows: [
        ...others.map(rowOf),
        ...(led.length === 0
          ? []
          : [row(cell('label', [paragraph('Intervention et animation', 'label')], columns.length))]),
        ...led.map(rowOf),
      ],
    }),
  ]
}

const lineRow =
  (hasRole: boolean) =>
  (line: SheetLine): TableRow =>
    row(
      numberCell(line.number),
      cell('content', [nameOf(line), ...substituteOf(line)]),
      cell(
        'content',
        (line.structure ?? '').split('\n').map((text) => paragraph(text)),
      ),
      ...(hasRole ? [cell('content', [paragraph(line.role ?? '')])] : []),
      cell('content', [paragraph(absenceOf(line))]),
    )

const nameOf = ({ lastName, firstName }: SheetLine): Block =>
  paragraph([
    ...(lastName ? [plain(shownLastName({ lastName, firstName }) ?? '', { type: 'bold' })] : []),
    ...(firstName ? [plain(` ${firstName}`)] : []),
  ])

/** Under the name: who comes instead signs on its line. */
const substituteOf = (line: SheetLine): readonly Block[] =>
  isReplaced(line) ? [paragraph([plain(replaced(line.civility, line.representedBy), { type: 'italic' } as const)])] : []

const absenceOf = (line: SheetLine) => {
  const words = absenceWords(line)
  return words === null ? '' : [plain(words, { type: 'italic' } as const)]
}

const freePart = ({ lines, freeLines }: Sheet): readonly Block[] => {
  if (freeLines === 0) return []
  const title = lines.length === 0 ? 'Personnes présentes' : 'Autres personnes présentes'
  return [
    heading(title),
    table('freeLines', {
      title,
      widths: [4, 22, 20, 14, 17, 23],
      columns: ['N°', 'NOM Prénom', 'Structure', 'Fonction', 'Courriel (facultatif)', 'Signature'],
      rows: Array.from({ length: freeLines }, (_, index) =>
        row(numberCell(nextNumber(lines) + index), ...Array.from({ length: 5 }, () => toWrite())),
      ),
    }),
  ]
}

const toWrite = (rowspan = 1): TableCell => spanning(cell('content', []), rowspan)

const asked = (words: string, rowspan = 1): TableCell => spanning(cell('label', [paragraph(words, 'label')]), rowspan)

const spanning = (one: TableCell, rowspan: number): TableCell =>
  rowspan === 1 ? one : { ...one, attrs: { ...one.attrs, rowspan } }

/** Who attests what was signed writes beside these words, and signs as high as both. */
const attestation: Table = {
  type: 'table',
  attrs: {
    look: 'attestation',
    widths: [24, 32, 10, 34],
    title: 'Attestation',
    description: 'À remplir et à signer à la fin par la personne qui atteste.',
  },
  content: [
    row(asked('Nombre de personnes présentes'), toWrite(), asked('Signature', 2), toWrite(2)),
    row(asked('Nom et fonction de qui atteste'), toWrite()),
  ],
}

const numberCell = (number: number): TableCell => cell('content', [paragraph(String(number), 'figure')])

interface Drawn {
  readonly title: string
  readonly widths: readonly number[]
  readonly columns: readonly string[]
  readonly rows: readonly TableRow[]
}

const table = (look: 'signatures' | 'freeLines', { title, widths, columns, rows }: Drawn): Table => ({
  type: 'table',
  attrs: { look, widths, title, description: 'Une ligne numérotée par personne, à signer dans la dernière colonne.' },
  content: [headRow(...columns), ...rows],
})

/** What is known before the meeting of someone for whom nobody will sign: « excusée »; `null` otherwise. */
const absenceWords = ({ civility, status, answer }: SheetLine): string | null =>
  status === 'excused' || (status === null && answer === 'no') ? excused(civility) : null

const isReplaced = ({ status, answer }: SheetLine): boolean =>
  status === 'represented' || (status === null && answer === 'represented')

/** Without a civility, words that need no gender. */
const excused = (civility: SheetLine['civility']): string => {
  if (civility === null) return 'absence excusée'
  return civility === 'madame' ? 'excusée' : 'excusé'
}

const replaced = (civility: SheetLine['civility'], by: string | null): string => {
  const who = by ? ` par ${by}` : ''
  if (civility === null) return by ? `représentation${who}` : 'représentation annoncée'
  return `${civility === 'madame' ? 'représentée' : 'représenté'}${who}`
}

/** Nobody said it: the sheet leaves the place. */
const blank = '…'.repeat(24)

/** What the law wants said where data is collected (RGPD, article 13): who, why, by what right, for whom, how long. */
const sheetNotice = ({ espace, meeting }: Sheet): readonly Inline[] => [
  plain(
    [
      `Responsable : ${espace?.controller || blank}.`,
      `Ces informations (nom, prénom, structure, fonction, signature et, si vous l’indiquez, courriel) servent à attester la tenue ${kindWords(meeting).ofThe}, à établir la liste des personnes présentes et à vous adresser le compte-rendu.`,
      'Base juridique : mission d’intérêt public (RGPD, article 6, paragraphe 1, point e).',
      'Destinataires : le secrétariat de la coordination ; votre nom, votre structure et votre fonction figurent aussi dans le compte-rendu remis aux participants.',
      `Conservation : ${espace?.retention || 'le temps nécessaire à ces usages'}, sous réserve des règles d’archives publiques.`,
      'Vous pouvez demander l’accès, la rectification, l’effacement ou la limitation, ou vous opposer au traitement, auprès ',
    ].join(' '),
  ),
  ...(espace?.dataOfficer
    ? [plain('de la personne déléguée à la protection des données : '), ...linkedMail(espace.dataOfficer)]
    : [plain('de la personne qui vous a adressé l’invitation')]),
  plain('. Réclamation possible auprès de la CNIL (www.cnil.fr).'),
]
