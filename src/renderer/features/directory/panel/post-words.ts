import type { PostSummary } from '#shared/contract/directory.ts'
import { postQualities } from '#shared/domain/post/post.ts'
import { fold } from '#shared/kernel/fold.ts'
import { longDate } from '../../../words/dates.ts'

/** « Conseillère numérique, salariée ou salarié, référent FNE, jusqu’au 3 mars 2025 ». */
export const postWords = ({ title, quality, fneReferent, endsOn }: PostSummary): string =>
  [
    title,
    quality !== null && qualityAfter(title, postQualities[quality]),
    fneReferent && 'référent FNE',
    endsOn !== null && `jusqu’au ${longDate(endsOn)}`,
  ]
    .filter(Boolean)
    .join(', ')

/** A title that says the quality already (« Bénévole inclusion numérique ») is enough. */
const qualityAfter = (title: string | null, quality: string): string | null => {
  if (title === null) return quality
  return fold(title).includes(fold(quality)) ? null : quality.toLocaleLowerCase('fr')
}
