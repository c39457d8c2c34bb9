import { notFound } from '#main/kit/not-found.ts'
import { AppFailure } from '#shared/kernel/app-error.ts'

export const twoEntities = (): AppFailure =>
  new AppFailure({
    code: 'two-entities',
    fact: 'Les deux entrées n’ont pas été réunies.',
    cause: 'Ce sont deux personnes morales\u00a0: leur SIREN, leur nature ou leur rattachement le dit.',
    unchanged: 'Elles n’ont pas changé.',
    next: 'Rattachez l’une à l’autre, ou corrigez d’abord ce qui les distingue.',
  })

export const figuresDiffer = (): AppFailure =>
  new AppFailure({
    code: 'figures-differ',
    fact: 'Les deux structures n’ont pas été réunies.',
    cause: 'Elles ont donné des chiffres différents, et rien ne dit lesquels restent.',
    unchanged: 'Elles n’ont pas changé.',
    next: 'Dites de chacun de ces chiffres ce qui reste, puis réunissez.',
  })

export const notJoined = (): AppFailure =>
  new AppFailure({
    code: 'not-joined',
    fact: 'L’entrée n’a pas été séparée.',
    cause: 'Elle n’est réunie à aucune autre\u00a0: elle a pu être séparée depuis un autre ordinateur.',
    unchanged: 'L’annuaire n’a pas changé.',
    next: 'Rouvrez la fiche pour la voir telle qu’elle est.',
  })

export const alreadyOne = (): AppFailure =>
  new AppFailure({
    code: 'already-one',
    fact: 'Les deux entrées ne peuvent pas être comparées.',
    cause: 'Elles n’en font déjà qu’une\u00a0: elles ont été réunies entre-temps.',
    unchanged: 'L’annuaire n’a pas changé.',
    next: 'Passez au doublon suivant.',
  })

export const entryMissing = (): AppFailure => notFound('L’une des deux entrées')
