import { AppFailure } from '#shared/kernel/app-error.ts'
import { agree } from '#shared/text/french-numbers.ts'
import { newerHint } from '#shared/text/newer.ts'

/** @param what « au moins un indicateur » */
export const incomplete = (what: string): AppFailure =>
  new AppFailure({
    code: 'campaign-incomplete',
    fact: 'La campagne n’a pas été enregistrée.',
    cause: `Il lui faut ${what}.`,
    unchanged: 'Rien n’a été écrit.',
    next: 'Complétez le choix, puis enregistrez de nouveau.',
  })

/** Names of the indicators that nobody can count, for nobody said what to count. */
export const withoutDefinition = (names: readonly string[]): AppFailure =>
  new AppFailure({
    code: 'campaign-undefined',
    fact: 'La campagne n’a pas été enregistrée.',
    cause: `${agree(names.length, 'Un indicateur n’a', 'Des indicateurs n’ont')} pas de définition, et chacun compterait autre chose\u00a0: ${names.join(', ')}.`,
    unchanged: 'Rien n’a été écrit.',
    next: 'Écrivez la définition dans le dictionnaire, ou décochez l’indicateur.',
  })

/** @param problem « doivent être deux au moins » */
export const unfitQuestion = (text: string, problem: string): AppFailure =>
  new AppFailure({
    code: 'campaign-question',
    fact: `La question «\u00a0${text}\u00a0» n’a pas été enregistrée.`,
    cause: `Ses choix ${problem}.`,
    unchanged: 'Rien n’a été écrit.',
    next: 'Corrigez ses choix, ou videz-les\u00a0: la réponse s’écrit alors librement.',
  })

/** @param choices those it may be */
export const notAChoice = (answer: string, choices: readonly string[]): AppFailure =>
  new AppFailure({
    code: 'campaign-choice',
    fact: `La réponse «\u00a0${answer}\u00a0» n’a pas été enregistrée.`,
    cause: `La question se répond par un choix\u00a0: ${choices.join(', ')}.`,
    unchanged: 'Rien n’a été écrit.',
    next: 'Prenez l’un des choix, ou changez ceux de la question.',
  })

export const nobodyToAsk = (): AppFailure =>
  new AppFailure({
    code: 'campaign-nobody',
    fact: 'Aucun classeur n’a été préparé.',
    cause: 'Toutes les structures de la campagne ont répondu, ou ne sont plus attendues.',
    unchanged: 'Rien n’a été écrit.',
    next: 'Choisissez une structure, ou ajoutez-en à la campagne.',
  })

/** Another version wrote its period in a way this one does not read. */
export const withoutPeriod = (fact: string): AppFailure =>
  new AppFailure({
    code: 'campaign-without-period',
    fact,
    cause: 'Cette version de Concerto ne connaît pas la période de la campagne.',
    unchanged: 'La campagne reste comme elle est.',
    next: newerHint,
  })
