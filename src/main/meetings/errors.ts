import { AppFailure } from '#shared/kernel/app-error.ts'
import { sentenceCase } from '#shared/kernel/typography.ts'
import { kindWords } from '#shared/records/meetings/meeting/kind-words.ts'
import type { Meeting } from '#shared/records/records.ts'

export const nextNotLater = (of: Pick<Meeting, 'kind' | 'date'>): AppFailure => {
  const { many, the, this: held } = kindWords(of)
  return new AppFailure({
    code: 'next-not-later',
    fact: `La suite ${kindWords(of).ofThe} n’a pas été préparée.`,
    cause:
      of.date === null
        ? `${sentenceCase(held)} n’a pas de date\u00a0: rien ne vient encore après.`
        : `Sa date n’est pas après celle ${kindWords(of).ofThe}.`,
    unchanged: `${sentenceCase(the)} et la liste des ${many} n’ont pas changé.`,
    next: of.date === null ? 'Donnez-lui une date, puis recommencez.' : 'Choisissez un jour plus tard.',
  })
}
