import { AppFailure } from '#shared/kernel/app-error.ts'
import { sentenceCase } from '#shared/kernel/typography.ts'
import { kindWords } from '#shared/records/meetings/meeting/kind-words.ts'
import type { Meeting } from '#shared/records/records.ts'

type Of = Pick<Meeting, 'kind'>

export const undatedMeeting = (of: Of): AppFailure =>
  new AppFailure({
    code: 'calendar-undated',
    fact: 'Le rendez-vous pour l’agenda n’a pas été écrit.',
    cause: `${sentenceCase(kindWords(of).the)} n’a pas encore de date.`,
    unchanged: `${sentenceCase(kindWords(of).the)} n’a pas changé.`,
    next: 'Donnez-lui une date, puis recommencez.',
  })

export const noQuestion = (of: Of): AppFailure =>
  new AppFailure({
    code: 'evaluation-no-question',
    fact: 'La fiche d’évaluation n’a pas été écrite.',
    cause: `${sentenceCase(kindWords(of).this)} n’a encore aucune question d’évaluation.`,
    unchanged: `${sentenceCase(kindWords(of).the)} n’a pas changé.`,
    next: 'Ouvrez «\u00a0Évaluation\u00a0», partez du questionnaire habituel, puis recommencez.',
  })

/** @param to whom a letter was asked for */
export const nobodyExpected = (to: 'each' | 'newcomers', of: Of): AppFailure =>
  new AppFailure({
    code: 'convocation-nobody',
    fact: `Les ${kindWords(of).call}s n’ont pas été écrites.`,
    cause:
      to === 'each'
        ? `Personne n’est encore attendu à ${kindWords(of).this}.`
        : 'Toutes les personnes attendues ont déjà été prévenues.',
    unchanged: `${sentenceCase(kindWords(of).the)} n’a pas changé.`,
    next:
      to === 'each'
        ? 'Invitez des personnes, ou préparez une lettre commune, sans nom.'
        : 'Invitez d’autres personnes, ou préparez de nouveau les lettres de tout le monde.',
  })

export const emptyProgramme = (of: Of): AppFailure =>
  new AppFailure({
    code: 'programme-empty',
    fact: 'Le programme n’a pas été écrit.',
    cause: 'Rien n’y a encore de salle ni d’heure.',
    unchanged: `${sentenceCase(kindWords(of).the)} n’a pas changé.`,
    next: 'Placez au moins un élément dans la grille du programme, puis recommencez.',
  })

export const nobodyToBadge = (of: Of): AppFailure =>
  new AppFailure({
    code: 'badges-nobody',
    fact: 'Les badges n’ont pas été écrits.',
    cause: `Personne n’est encore attendu à ${kindWords(of).this}.`,
    unchanged: `${sentenceCase(kindWords(of).the)} n’a pas changé.`,
    next: 'Invitez des personnes, ou demandez des badges vierges.',
  })
