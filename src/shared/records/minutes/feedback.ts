import { choice, date, integer, longText, ref, rich, text } from '../field.ts'
import { defineRecord, masculine } from '../record.ts'

/** What came back. `byHand`: a change that a person makes, for the place it is in is printed from elsewhere, or is no more. */
export const feedbackKinds = {
  words: 'Mots',
  added: 'Paragraphe ajouté',
  removed: 'Paragraphe supprimé',
  byHand: 'À reporter à la main',
  comment: 'Commentaire',
} as const

/** What was decided of it; none when nothing was. */
export const feedbackStates = {
  accepted: 'Accepté',
  refused: 'Refusé',
  kept: 'Gardé pour plus tard',
  treated: 'Traité',
} as const

/**
 * A change or a comment that a reader made in a Word file of the minutes, and that came back with it. The minutes change
 * only when someone accepts it (ADR 0089).
 */
export const feedback = defineRecord('feedback', masculine('retour de lecteur', 'retours de lecteurs'), {
  meeting: ref('Réunion', 'meeting'),
  /** Of the bytes of the file, so that one read twice, here or on another poste, is known. */
  file: text('Fichier', 64),
  /** Among those of its file. */
  rank: integer('Rang', 0, 999_999),
  kind: choice('Nature', feedbackKinds),
  /** As the file says; of a change that nobody signed, none. */
  author: text('Auteur'),
  /** ISO instant, as the file says. */
  writtenAt: text('Écrit le', 40),
  /** The text that it is about, and its line there (`documents/feedback/targets.ts`); none when it is nowhere in the minutes. */
  target: text('Texte visé', 160),
  /** How a person finds the place: « Axe prioritaire 1, Les enjeux ». */
  place: text('Endroit'),
  /** The line as the file had it before the change. */
  context: longText('Ligne'),
  /** What of that line is replaced, or commented. Of a paragraph added: 0 before that line, 1 after. */
  from: integer('Début', 0, 20_000),
  to: integer('Fin', 0, 20_000),
  /** What comes in its place; what a comment says. */
  by: rich('Contenu'),
  /** The comment that it answers. */
  answers: ref('Répond à', 'feedback'),
  /** Equal for those of a file that go together: the two ends of a move, a paragraph cut in two. */
  together: text('Ensemble', 80),
  state: choice('État', feedbackStates),
  settledBy: ref('Réglé par', 'member'),
  settledOn: date('Réglé le'),
})
