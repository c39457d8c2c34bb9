import type { PostSummary } from '#shared/contract/directory/directory.ts'
import { fold } from '#shared/kernel/fold.ts'
import { qualityWord } from '#shared/records/directory/quality-word.ts'
import { longDate } from '../../words/dates.ts'

/** « Conseillère numérique, salariée, référente FNE, jusqu’au 3 mars 2025 », agreed with whose function it is. */
export const postWords = ({ title, quality, fneReferent, endsOn, person }: PostSummary): string =>
  [
    title,
    quality !== null && qualityAfter(title, qualityWord(quality, person?.civility ?? null)),
    fneReferent && (person?.civility === 'madame' ? 'référente FNE' : 'référent FNE'),
    endsOn !== null && `jusqu’au ${longDate(endsOn)}`,
  ]
    .filter(Boolean)
    .join(', ')

/** A title that says the quality already (« Bénévole inclusion numérique ») is enough. */
const qualityAfter = (title: string | null, quality: string): string | null => {
  if (title === null) return quality
  return fold(title).includes(fold(quality)) ? null : quality.toLocaleLowerCase('fr')
}
