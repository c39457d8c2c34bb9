import type { RowId } from '#shared/kernel/ids.ts'
import { sentenceCase } from '#shared/kernel/typography.ts'
import type { Picture } from '#shared/records/records.ts'
import { agree, counted } from '#shared/text/french-numbers.ts'
import { picturesOf } from '#shared/text/rich-text/map-pictures.ts'
import { linesOf } from '#shared/text/rich-text/plain-text.ts'
import type { RichText } from '#shared/text/rich-text/rich-text.ts'
import type { Finding } from '../finding.ts'
import { quotedPlace } from '../sentences.ts'
import type { Reviewed } from '../subject.ts'

/** Pictures that say nothing to whoever does not see them. */
export const mutePictures = ({ passages, minutes }: Reviewed): readonly Finding[] => {
  const mute = new Set(minutes.pictures.filter(isMute).map(({ id }) => id))
  return passages.flatMap(({ text, place, id, field }) => {
    const shown = picturesOf(text).filter((picture) => mute.has(picture))
    if (shown.length === 0) return []
    return [
      {
        code: 'mute-picture',
        weight: 'doubtful' as const,
        title: `${sentenceCase(counted(shown.length, 'image n’a', 'images n’ont', 'f'))} pas de texte de remplacement.`,
        detail: `Un lecteur d’écran ne dira pas ce ${agree(shown.length, 'qu’elle montre', 'qu’elles montrent')}.`,
        places: [quotedPlace(place, wordsBefore(text, mute))],
        about: [id, field, shown],
        mending: { way: 'open' as const, verb: agree(shown.length, 'Décrire', 'Les décrire') },
      },
    ]
  })
}

const isMute = ({ alternative }: Picture): boolean => (alternative ?? '').trim() === ''

/** A picture has no words of its own: those that stand just before it show where it is. */
const wordsBefore = ({ content }: RichText, mute: ReadonlySet<RowId>): string => {
  const at = content.findIndex((block) => picturesOf({ type: 'doc', content: [block] }).some((id) => mute.has(id)))
  return linesOf({ type: 'doc', content: content.slice(0, at) }).at(-1) ?? ''
}
