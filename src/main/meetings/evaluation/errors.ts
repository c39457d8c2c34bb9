import { AppFailure } from '#shared/kernel/app-error.ts'
import { sentenceCase } from '#shared/kernel/typography.ts'
import { kindWords } from '#shared/records/meetings/meeting/kind-words.ts'
import type { Meeting } from '#shared/records/records.ts'

export const numberTaken = (number: number): AppFailure =>
  new AppFailure({
    code: 'evaluation-number-taken',
    fact: `La fiche n°\u00a0${number} n’a pas été enregistrée.`,
    cause: 'Une fiche de ce numéro est déjà saisie.',
    unchanged: 'Celle qui est déjà là n’a pas changé.',
    next: 'Donnez à cette fiche un autre numéro, ou corrigez la première depuis la liste.',
  })

export const numberMissing = (): AppFailure =>
  new AppFailure({
    code: 'evaluation-number-missing',
    fact: 'La fiche n’a pas été enregistrée.',
    cause: 'Elle n’a pas de numéro\u00a0: rien ne dirait qu’elle est déjà saisie.',
    unchanged: 'Les autres fiches n’ont pas changé.',
    next: 'Écrivez un numéro sur le papier, et reportez-le ici.',
  })

/** @param reason « une note va de 1 à 5 » */
export const answerRefused = (question: string, reason: string): AppFailure =>
  new AppFailure({
    code: 'evaluation-answer-refused',
    fact: 'La fiche n’a pas été enregistrée.',
    cause: `À la question «\u00a0${question}\u00a0», ${reason}.`,
    unchanged: 'Les autres fiches n’ont pas changé.',
    next: 'Corrigez cette réponse, puis enregistrez de nouveau.',
  })

export const blankReply = (): AppFailure =>
  new AppFailure({
    code: 'evaluation-blank',
    fact: 'La fiche n’a pas été enregistrée.',
    cause: 'Elle ne contient aucune réponse.',
    unchanged: 'Les autres fiches n’ont pas changé.',
    next: 'Répondez au moins à une question\u00a0; une fiche rendue vide ne se saisit pas.',
  })

export const noFormBefore = (meeting: Pick<Meeting, 'kind'>): AppFailure => {
  const { noun, agreed } = kindWords(meeting)
  return new AppFailure({
    code: 'evaluation-no-form-before',
    fact: 'Les questions n’ont pas été reprises.',
    cause: `${sentenceCase(agreed('aucun'))} ${noun} de ce type n’a encore été ${agreed('évalué')}.`,
    unchanged: 'Le questionnaire n’a pas changé.',
    next: 'Partez du questionnaire habituel.',
  })
}
