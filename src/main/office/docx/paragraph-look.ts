import {
  type CellRole,
  type ComposedStyle,
  isPointStyle,
  type ParagraphStyle,
  type PointStyle,
} from '#shared/text/rich-text/rich-text.ts'
import { twips } from './measures.ts'
import type { ParagraphLook } from './paragraph.ts'
import { listPlaceOf, type Place } from './place.ts'
import type { StyleId } from './template-names.ts'

/** The Word style of a paragraph where it stands, and what it changes there. */
export const paragraphLook = (style: ParagraphStyle | ComposedStyle | null, place: Place): ParagraphLook => ({
  style: styleId(style, place),
  keepNext: place.beforeTitle && (style === 'speaker' || style === 'speakerRole') ? false : place.kept ? true : null,
  numbering: style === 'speaker' ? place.lists.sign('page', 'square', 0) : null,
  left: indentOf(style, place),
  after: place.setting === 'page' ? afterOnPage(style, place) : null,
  before: place.setting === 'page' && place.afterTable ? twips(style === 'label' ? 12 : 8) : null,
})

/** A label names what stands under it, and would touch it. */
const afterOnPage = (style: ParagraphStyle | ComposedStyle | null, { endsGroup }: Place): number | null => {
  if (style === 'label') return twips(4)
  return endsGroup ? twips(8) : null
}

const styleId = (style: ParagraphStyle | ComposedStyle | null, place: Place): StyleId | null => {
  if (place.setting === 'dense' && place.role !== 'band' && place.role !== 'label')
    return style === 'figure' ? 'ChiffreDense' : 'TexteDense'
  if (style !== null && !isPointStyle(style))
    return (place.setting === 'page' ? null : cellStyles[style]) ?? pageStyles[style]
  if (place.setting === 'page') return place.quoted ? 'Quote' : place.level >= 0 ? 'ListeDeCorps' : null
  if (place.role === 'band' || place.role === 'label') return roleStyles[place.role]
  if (nominative.has(place.setting)) return 'TexteNominatif'
  return place.level >= 0 ? 'ListeDeTableau' : 'TexteDeTableau'
}

/** A point is an ordinary paragraph: its label was written before its words when the document was composed. */
const pageStyles: Readonly<Record<Exclude<ParagraphStyle | ComposedStyle, PointStyle>, StyleId>> = {
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
  addressee: 'Destinataire',
  toFill: 'LigneARemplir',
  figure: 'Chiffre',
  contents1: 'TOC1',
  contents2: 'TOC2',
  reminder: 'Rappel',
  callOut: 'Encadre',
}

const cellStyles: Readonly<Partial<Record<ParagraphStyle | ComposedStyle, StyleId>>> = {
  note: 'NoteDeTableau',
  detail: 'DetailDeTableau',
}

/** Tables whose lines are people. */
const nominative: ReadonlySet<Place['setting']> = new Set(['list', 'tight', 'signatures', 'freeLines'])

const roleStyles: Readonly<Record<Extract<CellRole, 'band' | 'label'>, StyleId>> = {
  band: 'Bandeau',
  label: 'SuiteDeLibelle',
}

/** Under the text of its item; a note stands one step further in. */
const indentOf = (style: ParagraphStyle | ComposedStyle | null, place: Place): number | null =>
  place.level < 0 ? null : place.lists.indent(listPlaceOf(place), place.level + (style === 'note' ? 1 : 0))
