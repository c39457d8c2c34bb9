import { useMemo } from 'react'
import { useApiQuery } from '../../api/hooks.ts'
import { type WordIndex, wordIndex } from '../../components/word-index.ts'
import { sizeWords, whenWords, whoWords } from '../../exchanges/exchange-words.ts'
import type { Offered } from './group-results.ts'

/** What left and came, and the points that wait for somebody: read once something is asked. */
export const useExchanges = (isAsked: boolean): WordIndex<Offered> => {
  const journal = useApiQuery('bundles', 'journal', isAsked ? {} : null)
  const conflicts = useApiQuery('conflicts', 'list', isAsked ? {} : null)
  return useMemo(() => {
    const bundles = (journal.data ?? []).map((line): Offered => {
      const id = `exchange ${line.direction} ${line.at} ${line.hash}`
      const name = `Envoi ${line.direction === 'sent' ? 'préparé pour' : 'reçu de'} ${whoWords(line)}`
      return {
        ...{ id, name, also: `${line.file} ${whenWords(line.at)}` },
        result: {
          ...{ id, icon: 'exchange', label: name, aside: `${whenWords(line.at)}, ${sizeWords(line).toLowerCase()}` },
          opens: { to: { to: '/echanges/journal', search: { texte: line.file } } },
        },
      }
    })
    const points = (conflicts.data?.points ?? []).map((point): Offered => {
      const id = `point ${point.record} ${point.id} ${point.field}`
      return {
        ...{ id, name: `Point à trancher : ${point.name}`, also: `${point.recordLabel} ${point.fieldLabel}` },
        result: {
          ...{ id, icon: 'exchange', label: `Point à trancher\u00a0: ${point.name}`, aside: point.fieldLabel },
          ...{ opens: { to: { to: '/echanges/points' } }, shows: [point.name] },
        },
      }
    })
    return wordIndex([...bundles, ...points])
  }, [journal.data, conflicts.data])
}
