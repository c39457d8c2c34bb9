import type { AsideRow } from '#shared/contract/exchanges/aside.ts'
import type { ExchangeView } from '#shared/contract/exchanges/bundles.ts'
import type { ConflictView } from '#shared/contract/exchanges/conflicts.ts'
import { sentenceCase } from '#shared/kernel/typography.ts'
import { withDe } from '#shared/text/article.ts'
import { sizeWords, whenWords, whoWords } from '../../exchanges/exchange-words.ts'
import type { Offered } from './group-results.ts'

/** An envoi, found by who it is of, its file or its day: the journal narrowed to it. */
export const bundleOffered = (line: ExchangeView): Offered => {
  const id = `exchange ${line.direction} ${line.at} ${line.hash}`
  const name =
    line.direction === 'sent' ? `Envoi préparé pour ${whoWords(line)}` : `Envoi reçu ${withDe(whoWords(line))}`
  return {
    ...{ id, name, also: `${line.file} ${whenWords(line.at)}` },
    result: {
      ...{ id, icon: 'exchange', label: name, aside: `${whenWords(line.at)}, ${sizeWords(line).toLowerCase()}` },
      opens: { to: { to: '/echanges/journal', search: { texte: line.file } } },
    },
  }
}

/** A point that waits for somebody, found by what it is about. */
export const pointOffered = ({ record, id, field, name, recordLabel, fieldLabel }: ConflictView): Offered => {
  const named = { id: `point ${record} ${id} ${field}`, name: `Point à trancher\u00a0: ${name}` }
  return {
    ...named,
    also: `${recordLabel} ${fieldLabel}`,
    result: {
      ...{ id: named.id, icon: 'exchange', label: named.name, aside: fieldLabel },
      opens: { to: { to: '/echanges/points', search: { de: `${record} ${id}` } } },
    },
  }
}

/** What was written by who might not, found by what it is about. */
export const asideOffered = ({ record, id, name, recordLabel, signer, why }: AsideRow): Offered => {
  const shown = name === '' ? sentenceCase(recordLabel) : name
  const named = { id: `aside ${record} ${id} ${why}`, name: `À examiner\u00a0: ${shown}` }
  return {
    ...named,
    also: `${recordLabel} ${signer ?? ''}`,
    result: {
      ...{ id: named.id, icon: 'exchange', label: named.name, aside: recordLabel },
      ...{ opens: { to: { to: '/echanges/points' } }, shows: [shown] },
    },
  }
}
