import { AppFailure } from '#shared/kernel/app-error.ts'

const notSettled = { fact: 'Le point n’a pas été tranché.', unchanged: 'Les versions sont toutes conservées.' }

export const conflictGone = (): AppFailure =>
  new AppFailure({
    code: 'conflict-gone',
    ...notSettled,
    cause: 'Il n’y a plus à choisir ici\u00a0: quelqu’un l’a tranché, ou une version a changé.',
    next: 'Relisez la liste des points à trancher.',
  })

export const conflictValue = (): AppFailure =>
  new AppFailure({
    code: 'conflict-value',
    ...notSettled,
    cause: 'Cette valeur ne convient pas au champ.',
    next: 'Corrigez-la, ou retenez une des versions.',
  })
