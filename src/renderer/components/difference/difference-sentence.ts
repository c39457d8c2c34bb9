import type { DifferenceBlock } from '#shared/text/difference.ts'
import { plural } from '../../words/numbers.ts'

/** « 2 lignes modifiées, 1 ajoutée, 3 retirées. » */
export const differenceSentence = (blocks: readonly DifferenceBlock[]): string => {
  const count = (kind: DifferenceBlock['kind']) => blocks.filter((block) => block.kind === kind).length
  const told = [
    [count('changed'), 'ligne modifiée', 'lignes modifiées'],
    [count('added'), 'ligne ajoutée', 'lignes ajoutées'],
    [count('removed'), 'ligne retirée', 'lignes retirées'],
    [count('restyled'), 'ligne mise en forme autrement', 'lignes mises en forme autrement'],
  ] as const
  const parts = told.filter(([number]) => number > 0).map(([number, one, many]) => plural(number, one, many))
  return parts.length === 0 ? 'Les deux textes sont les mêmes.' : `${parts.join(', ')}.`
}
