import { AppFailure } from '#shared/kernel/app-error.ts'

const failure = (code: string, fact: string, cause: string, unchanged: string, next: string): AppFailure =>
  new AppFailure({ code, fact, cause, unchanged, next })

const notSaved = 'L’indicateur n’a pas été enregistré.'
const asBefore = 'Le dictionnaire n’a pas changé.'

export const nameMissing = () =>
  failure('name-missing', notSaved, 'Il n’a pas de nom.', asBefore, 'Donnez-lui un nom court, puis enregistrez.')

export const computationMissing = () =>
  failure(
    'computation-missing',
    notSaved,
    'Concerto ne sait pas quel calcul le fournit.',
    asBefore,
    'Choisissez un calcul, ou dites qui d’autre fournit ses chiffres.',
  )

export const alreadyComputed = (name: string) =>
  failure(
    'already-computed',
    notSaved,
    `Le dictionnaire a déjà «\u00a0${name}\u00a0», qui vient du même calcul.`,
    asBefore,
    'Ouvrez-le plutôt\u00a0: deux indicateurs ne comptent pas la même chose.',
  )

export const hasFigures = () =>
  failure(
    'has-figures',
    'L’indicateur n’est pas devenu un calcul de Concerto.',
    'Des chiffres lui ont déjà été donnés, qui ne viennent pas de ce calcul.',
    'Ses chiffres et sa définition n’ont pas changé.',
    'Ajoutez un autre indicateur pour ce calcul.',
  )

export const meaningUnsaid = () =>
  failure(
    'meaning-unsaid',
    notSaved,
    'Des chiffres existent\u00a0: il faut dire si leur sens change.',
    'Ses chiffres et sa définition n’ont pas changé.',
    'Corrigez la formulation, ou changez la définition à partir d’un jour.',
  )

export const measureCorrected = () =>
  failure(
    'measure-corrected',
    'La nature de l’indicateur n’a pas changé.',
    'Une autre nature n’est pas une simple correction\u00a0: les chiffres déjà donnés ne se liraient plus.',
    'Ses chiffres et sa définition n’ont pas changé.',
    'Changez la définition à partir d’un jour.',
  )

export const definitionTooEarly = (until: string) =>
  failure(
    'definition-too-early',
    'La définition n’a pas changé.',
    `La précédente est en vigueur depuis le ${until}.`,
    'Les chiffres gardent leur définition.',
    'Choisissez un jour plus tardif.',
  )

export const reasonMissing = () =>
  failure(
    'reason-missing',
    'La définition n’a pas changé.',
    'La raison du changement n’est pas dite.',
    'Les chiffres gardent leur définition.',
    'Écrivez pourquoi elle change\u00a0: les lecteurs des anciens chiffres le sauront.',
  )

export const splitUnnamed = () =>
  failure(
    'split-unnamed',
    'La ventilation n’a pas été enregistrée.',
    'Il lui faut un nom, et au moins deux parts qui ont un intitulé.',
    'Les ventilations n’ont pas changé.',
    'Complétez-la, puis enregistrez.',
  )

export const splitTwice = (name: string) =>
  failure(
    'split-twice',
    'La ventilation n’a pas été enregistrée.',
    `«\u00a0${name}\u00a0» y est deux fois.`,
    'Les ventilations n’ont pas changé.',
    'Donnez-lui un autre intitulé.',
  )

export const targetUndecided = () =>
  failure(
    'target-undecided',
    'La cible n’a pas été enregistrée.',
    'Il n’est pas dit qui l’a décidée.',
    'Les cibles n’ont pas changé.',
    'Écrivez l’instance qui l’a décidée, par exemple le comité de pilotage.',
  )

export const targetRefused = (why: string) =>
  failure(
    'target-refused',
    'La cible n’a pas été enregistrée.',
    why,
    'Les cibles n’ont pas changé.',
    'Corrigez le nombre, puis enregistrez.',
  )

export const figureRefused = (why: string) =>
  failure(
    'figure-refused',
    'Le chiffre n’a pas été enregistré.',
    why,
    'Les chiffres n’ont pas changé.',
    'Corrigez-le, ou laissez la case vide.',
  )

export const figureComputed = () =>
  failure(
    'figure-computed',
    'Le chiffre n’a pas été enregistré.',
    'Concerto calcule cet indicateur\u00a0: on ne le saisit pas.',
    'Les chiffres n’ont pas changé.',
    'Corrigez les données dont il vient, que sa page énumère.',
  )

export const periodToCome = () =>
  failure(
    'period-to-come',
    'Le chiffre n’a pas été enregistré.',
    'La période n’a pas encore commencé.',
    'Les chiffres n’ont pas changé.',
    'Choisissez une période commencée.',
  )
