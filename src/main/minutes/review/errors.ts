import { AppFailure } from '#shared/kernel/app-error.ts'

/** The minutes changed meanwhile: what the remark was about is no more, or is otherwise. */
export const remarkGone = (): AppFailure =>
  new AppFailure({
    code: 'remark-gone',
    fact: 'La remarque n’a pas été réglée.',
    cause: 'Le compte-rendu a changé depuis qu’elle a été faite.',
    unchanged: 'Le compte-rendu n’a pas changé.',
    next: 'Relisez la liste\u00a0: elle est à jour.',
  })

/** Asked of a remark that only a person can settle, or with a choice it does not offer. */
export const notRepairable = (): AppFailure =>
  new AppFailure({
    code: 'not-repairable',
    fact: 'La remarque n’a pas été réglée.',
    cause: 'Elle demande que vous écriviez vous-même.',
    unchanged: 'Le compte-rendu n’a pas changé.',
    next: 'Ouvrez l’endroit qu’elle désigne.',
  })
