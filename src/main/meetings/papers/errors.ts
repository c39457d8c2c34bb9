import { AppFailure } from '#shared/kernel/app-error.ts'

export const undatedMeeting = (): AppFailure =>
  new AppFailure({
    code: 'calendar-undated',
    fact: 'Le fichier ICS n’a pas été écrit.',
    cause: 'La réunion n’a pas encore de date.',
    unchanged: 'La réunion n’a pas changé.',
    next: 'Donnez-lui une date, puis recommencez.',
  })

export const noQuestion = (): AppFailure =>
  new AppFailure({
    code: 'evaluation-no-question',
    fact: 'La fiche d’évaluation n’a pas été écrite.',
    cause: 'Cette réunion n’a encore aucune question d’évaluation.',
    unchanged: 'La réunion n’a pas changé.',
    next: 'Ouvrez «\u00a0Évaluation\u00a0», partez du questionnaire habituel, puis recommencez.',
  })

/** @param to whom a letter was asked for */
export const nobodyExpected = (to: 'each' | 'newcomers'): AppFailure =>
  new AppFailure({
    code: 'convocation-nobody',
    fact: 'Les convocations n’ont pas été écrites.',
    cause:
      to === 'each'
        ? 'Personne n’est encore attendu à cette réunion.'
        : 'Toutes les personnes attendues ont déjà été convoquées.',
    unchanged: 'La réunion n’a pas changé.',
    next:
      to === 'each'
        ? 'Invitez des personnes, ou préparez une convocation commune, sans nom.'
        : 'Invitez d’autres personnes, ou préparez de nouveau les lettres de tout le monde.',
  })

export const emptyProgramme = (): AppFailure =>
  new AppFailure({
    code: 'programme-empty',
    fact: 'Le programme n’a pas été écrit.',
    cause: 'Rien n’y a encore de salle ni d’heure.',
    unchanged: 'La réunion n’a pas changé.',
    next: 'Placez au moins un élément dans la grille du programme, puis recommencez.',
  })

export const nobodyToBadge = (): AppFailure =>
  new AppFailure({
    code: 'badges-nobody',
    fact: 'Les badges n’ont pas été écrits.',
    cause: 'Personne n’est encore attendu à cette réunion.',
    unchanged: 'La réunion n’a pas changé.',
    next: 'Invitez des personnes, ou demandez des badges vierges.',
  })
