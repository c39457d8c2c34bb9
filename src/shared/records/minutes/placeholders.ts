import { own } from '../../kernel/own.ts'
/**
 * What a template of the house may ask for, between braces: « {titre} ». The name is how it is typed, without regard to
 * capitals, accents or spaces; the label and the sentence are those of the help.
 */
export const placeholders = {
  titre: { label: 'Intitulé', gives: 'L’intitulé de la réunion, ou de la fiche-action.' },
  type: { label: 'Type de réunion', gives: '« Concertation », « Comité de pilotage »…' },
  date: { label: 'Date', gives: 'La date en toutes lettres\u00a0: « 30 octobre 2024 ».' },
  horaires: { label: 'Horaires', gives: 'Le début et la fin\u00a0: « 9 h 00 – 12 h 00 ».' },
  lieu: { label: 'Lieu', gives: 'Le lieu de la réunion.' },
  secteur: { label: 'Secteur', gives: 'Le nom du secteur.' },
  serie: { label: 'Série', gives: 'Le nom de la série de réunions.' },
  departement: { label: 'Département', gives: '« Département de… », comme en première page.' },
  perimetre: { label: 'Périmètre', gives: 'Ce que la feuille de route couvre.' },
  cadre: { label: 'Document cadre', gives: 'La nature et le nom du document cadre.' },
  pied: {
    label: 'Pied de page',
    gives: 'La ligne composée pour le bas des pages. Gardez les numéros de page de Word.',
  },
  presents: { label: 'Personnes présentes', gives: 'Une personne par ligne, dans l’ordre des noms.' },
  excuses: { label: 'Personnes excusées', gives: 'Une personne par ligne, dans l’ordre des noms.' },
  representes: { label: 'Personnes représentées', gives: 'Une personne par ligne, dans l’ordre des noms.' },
  animateurs: { label: 'Animation', gives: 'Qui a animé, une personne par ligne.' },
  intervenants: { label: 'Intervention', gives: 'Qui est intervenu, une personne par ligne.' },
  nombre: { label: 'Nombre de personnes présentes', gives: 'Un nombre\u00a0: « 14 ».' },
  corps: {
    label: 'Corps du document',
    gives: 'Tout le texte\u00a0: bloc de titre, sections, tableaux, listes, images, notes. Seul dans son paragraphe.',
  },
} as const

export type PlaceholderName = keyof typeof placeholders

/** What each placeholder but the body gives in one document; empty when the meeting does not say. */
export type PlaceholderValues = Readonly<Record<Exclude<PlaceholderName, 'corps'>, string>>

/** Other ways to ask for the same. */
const others: Readonly<Record<string, PlaceholderName>> = {
  pieddepage: 'pied',
  intitule: 'titre',
  heure: 'horaires',
  heures: 'horaires',
  participants: 'presents',
  contenu: 'corps',
  texte: 'corps',
}

/** The placeholder that someone typed so; `null` when there is none of that name. */
export const placeholderNamed = (typed: string): PlaceholderName | null => {
  const name = typed
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase()
  return Object.hasOwn(placeholders, name) ? (name as PlaceholderName) : (own(others, name) ?? null)
}
