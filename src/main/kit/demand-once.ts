import { nextOnce } from '#main/db/once.ts'
import { AppFailure } from '#shared/kernel/app-error.ts'
import { isOnce } from '#shared/records/once.ts'
import type { WriteRule } from './write-rule.ts'

/** A version keeps to the letter what was fixed: nothing is written in it but by what makes it. @throws AppFailure `version-fixed` */
export const demandOnce: WriteRule = (workspace, { writes }) => {
  if (writes.some(({ record, id }) => isOnce(record) && id !== nextOnce(workspace, record))) throw versionFixed()
}

export const versionFixed = (): AppFailure =>
  new AppFailure({
    code: 'version-fixed',
    fact: 'La version n’a pas été modifiée.',
    cause: 'Une version garde à la lettre ce qui a été fixé.',
    unchanged: 'Elle reste comme elle était.',
    next: 'Modifiez ce dont elle est une version, puis fixez-en une nouvelle.',
  })
