import { fold } from '#shared/kernel/fold.ts'
import { doc } from '#shared/text/rich-text/build.ts'
import { inlineText, linesOf } from '#shared/text/rich-text/plain-text.ts'
import type { Block, Inline, TableCell, TableRow } from '#shared/text/rich-text/rich-text.ts'
import type { ReadSection } from '../read-section.ts'

/** What a line says under a name: « Lieu : salle des fêtes ». The name is folded. */
export interface LabelLine {
  readonly label: string
  readonly value: string
}

/** The first lines of minutes that name what they say: in paragraphs, in items, in the two columns of a table. */
export const labelLines = (sections: readonly ReadSection[]): readonly LabelLine[] =>
  sections
    .slice(0, firstSections)
    .flatMap(({ blocks }) => blocks.slice(0, firstBlocks).flatMap(linesIn))
    .slice(0, firstLines)

/** Minutes say of their meeting what they say of it at their beginning. */
const firstSections = 3
const firstBlocks = 12
const firstLines = 60

const linesIn = (block: Block): readonly LabelLine[] => {
  switch (block.type) {
    case 'paragraph':
      return inlineLines(block.content ?? [])
    case 'bulletList':
    case 'orderedList':
      return block.content.flatMap(({ content }) => content.flatMap(linesIn))
    case 'table':
      return block.content.filter(({ content }) => isFact(content[0])).length < 2 ? [] : block.content.flatMap(rowLines)
    default:
      return []
  }
}

const inlineLines = (content: readonly Inline[]): readonly LabelLine[] =>
  labelledParts(inlineText(content))
    .flatMap((line) => line.split(/\s[|•–—]\s(?=\p{L}[\p{L} ]{1,20}\s?:)/u))
    .flatMap(lineOf)

/** The lines of a text, and within a line what another label begins: « Lieu : mairie Présents : … ». */
export const labelledParts = (text: string): readonly string[] =>
  text.split(/\n/).flatMap((line) => line.split(nextLabel))

const nextLabel =
  /\s+(?=(?:Présent|Participant|Excusé|Absent|Représenté|Date|Lieu|Heure|Horaire|Objet|Rédact|Secrétaire|Animat|Durée|Ordre du jour)[\p{L}().·]{0,14}(?:\s\p{Ll}+){0,2}\s?:\s)/u

const isFact = (cell: TableCell | undefined): boolean =>
  cell !== undefined && factLabel.test(folded(linesOf(doc(...cell.content)).join(' ')))

/** How the first cells of a table of facts begin: « Lieu | Date » over columns is none. */
const factLabel =
  /^(?:dates?|jour|heures?|horaires?|debut|fin|lieux?|salle|objet|intitule|titre|sujet|theme|animat|president|secretaire|redact|presents?|participant|excuse|absent|duree|ordre du jour)/

const rowLines = ({ content }: TableRow): readonly LabelLine[] => {
  const cells = content.map((cell) => linesOf(doc(...cell.content)).join('\n'))
  const [label = '', ...values] = cells
  return label.length <= 40 && values.length > 0 && !label.includes(' : ')
    ? [
        { label: folded(label), value: values.filter(Boolean).join(', ') },
        ...cells.flatMap((cell) => cell.split('\n').flatMap(lineOf)),
      ]
    : cells.flatMap((cell) => cell.split('\n').flatMap(lineOf))
}

const lineOf = (line: string): readonly LabelLine[] => {
  const [, label = '', value = ''] = /^\s*([^:]{2,40}?)\s*:\s*(\S.*)$/.exec(line) ?? dashed.exec(line) ?? []
  return label === '' || value.length > 300 ? [] : [{ label: folded(label), value: value.trim() }]
}

/** « Lieu – CCAS de Corvelle » */
const dashed = /^\s*(dates?|lieux?|heures?|horaires?|objet|salle)\s+[–—-]\s+(\S.*)$/i

const folded = (label: string): string =>
  fold(label)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
