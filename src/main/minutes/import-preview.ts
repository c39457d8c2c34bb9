import type { ImportPreview } from '#shared/contract/minutes/minutes.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { ImportedMinutes, ImportedSection } from '#shared/records/minutes/imported-minutes.ts'
import { numberSections } from '#shared/records/minutes/number-sections.ts'
import { listedName } from '#shared/text/person/shown-name.ts'
import { plainText } from '#shared/text/rich-text/plain-text.ts'
import type { RichText } from '#shared/text/rich-text/rich-text.ts'
import { richTextsOf } from '#shared/text/rich-text/rich-texts-of.ts'

/** What an import would bring, in figures and headings. */
export const previewOf = (
  imported: ImportedMinutes,
  known: Pick<ImportPreview, 'alreadyImported' | 'exportedFrom'>,
): ImportPreview => {
  const keyed = imported.sections.map((section, index) => ({
    section,
    key: String(index) as RowId,
    level: section.row.level ?? 1,
    numbering: section.row.numbering ?? 'none',
    forcedNumber: section.row.forcedNumber ?? null,
    kind: section.row.kind ?? 'text',
  }))
  const numbers = numberSections(keyed.map(({ key, ...row }) => ({ ...row, id: key })))
  const sections = keyed.map(({ section, key, level, kind }) => ({
    kind,
    level,
    number: numbers.get(key) ?? null,
    title: plainText(section.row.title ?? null),
    words: textsOf(section).reduce((sum, text) => sum + wordCount(text), 0),
  }))
  return {
    title: imported.meeting.title ?? 'Réunion sans intitulé',
    date: imported.meeting.date ?? null,
    sectorName: imported.sectorName,
    sections,
    words: sections.reduce((sum, section) => sum + section.words, 0),
    attendances: imported.attendances.map(({ lastName = null, firstName = null, role, structure, status }) => ({
      name: listedName({ lastName, firstName }),
      role: role ?? '',
      structure: structure ?? '',
      status: status ?? null,
    })),
    links: imported.sections.flatMap(richTexts).reduce((sum, text) => sum + linkCount(text), 0),
    pictures: imported.pictures.length,
    remarks: imported.remarks,
    lostLetters: imported.lostLetters,
    layout: imported.layout,
    ...known,
  }
}

const richTexts = ({ row, axis, fiche }: ImportedSection): readonly RichText[] =>
  [row, axis?.cells ?? {}, fiche?.row ?? {}].flatMap(richTextsOf)

const textsOf = (section: ImportedSection): readonly string[] => richTexts(section).map(plainText)

const wordCount = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length

/** Runs of text with the same address count once: bold inside a link cuts it in two. */
const linkCount = (text: RichText): number => new Set(JSON.stringify(text).match(/"href":"[^"]*"/g)).size
