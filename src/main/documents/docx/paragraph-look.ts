import type { IParagraphOptions } from 'docx'
import type { CellRole, ParagraphStyle } from '#shared/domain/rich-text/rich-text.ts'
import { twips } from './measures.ts'
import { itemIndent, signNumbering } from './numbering.ts'
import { listPlaceOf, type Place } from './place.ts'
import type { StyleId } from './styles.ts'

/** The Word style of a paragraph where it stands, and what it changes there. */
export const paragraphLook = (style: ParagraphStyle | null, place: Place): IParagraphOptions => ({
  ...styleOption(styleId(style, place)),
  ...(style === 'speaker' ? { numbering: signNumbering('page', 'square', 0) } : {}),
  ...indentOption(style, place),
  ...spacingOption(place),
})

const styleId = (style: ParagraphStyle | null, place: Place): StyleId | null => {
  if (style !== null) return (place.setting === 'page' ? null : cellStyles[style]) ?? pageStyles[style]
  if (place.setting === 'page') return place.quoted ? 'Quote' : place.level >= 0 ? 'ListeDeCorps' : null
  if (place.role === 'band' || place.role === 'label') return roleStyles[place.role]
  if (place.setting === 'list') return 'TexteNominatif'
  return place.level >= 0 ? 'ListeDeTableau' : 'TexteDeTableau'
}

const pageStyles: Readonly<Record<ParagraphStyle, StyleId>> = {
  surtitle: 'Surtitre',
  title: 'Title',
  territory: 'Subtitle',
  scope: 'Perimetre',
  meeting: 'Reunion',
  documentKind: 'TypeDeDocument',
  lead: 'Chapeau',
  speaker: 'Intervenant',
  speakerRole: 'Fonction',
  source: 'SourceDeCitation',
  note: 'Note',
  detail: 'Note',
  label: 'Libelle',
}

const cellStyles: Readonly<Partial<Record<ParagraphStyle, StyleId>>> = {
  note: 'NoteDeTableau',
  detail: 'DetailDeTableau',
}

const roleStyles: Readonly<Record<Exclude<CellRole, 'content'>, StyleId>> = {
  band: 'Bandeau',
  label: 'SuiteDeLibelle',
}

const styleOption = (id: StyleId | null): IParagraphOptions => (id === null ? {} : { style: id })

/** Under the text of its item; a note stands one step further in. */
const indentOption = (style: ParagraphStyle | null, place: Place): IParagraphOptions => {
  if (place.level < 0) return {}
  return { indent: { left: itemIndent(listPlaceOf(place), place.level + (style === 'note' ? 1 : 0)) } }
}

const spacingOption = ({ setting, endsList, afterTable }: Place): IParagraphOptions => {
  if (setting !== 'page' || !(endsList || afterTable)) return {}
  return { spacing: { ...(endsList ? { after: twips(8) } : {}), ...(afterTable ? { before: twips(8) } : {}) } }
}
