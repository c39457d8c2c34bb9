import type { PostSummary } from '#shared/contract/directory.ts'
import { postQualities } from '#shared/domain/post/post.ts'
import { longDate } from '../../../words/dates.ts'

/** « Conseillère numérique, salariée ou salarié, référent FNE, jusqu’au 3 mars 2025 ». */
export const postWords = ({ title, quality, fneReferent, endsOn }: PostSummary): string =>
  [
    title,
    quality !== null && (title === null ? postQualities[quality] : postQualities[quality].toLocaleLowerCase('fr')),
    fneReferent && 'référent FNE',
    endsOn !== null && `jusqu’au ${longDate(endsOn)}`,
  ]
    .filter(Boolean)
    .join(', ')
