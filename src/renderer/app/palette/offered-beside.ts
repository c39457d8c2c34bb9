import type { AsideRow } from '#shared/contract/exchanges/aside.ts'
import type { ExchangeView } from '#shared/contract/exchanges/bundles.ts'
import type { ConflictView } from '#shared/contract/exchanges/conflicts.ts'
import type { HouseTemplate } from '#shared/contract/workspace/house-templates.ts'
import { sentenceCase } from '#shared/kernel/typography.ts'
import { withDe } from '#shared/text/article.ts'
import { sizeWords, whenWords, whoWords } from '../../exchanges/exchange-words.ts'
import type { OfferedBeside } from './group-results.ts'

/** An envoi, found by who it is of, its file or its day: the journal narrowed to it. */
export const bundleOffered = (line: ExchangeView): OfferedBeside => {
  const id = `exchange ${line.direction} ${line.at} ${line.hash}`
  const name =
    line.direction === 'sent' ? `Envoi préparé pour ${whoWords(line)}` : `Envoi reçu ${withDe(whoWords(line))}`
  return {
    ...{ id, name, also: `${line.file} ${whenWords(line.at)}`, group: 'exchange' },
    result: {
      ...{ id, icon: 'exchange', label: name, aside: `${whenWords(line.at)}, ${sizeWords(line).toLowerCase()}` },
      opens: { to: { to: '/echanges/journal', search: { texte: line.file } } },
    },
  }
}

/** A point that waits for somebody, found by what it is about. */
export const pointOffered = ({ record, id, field, name, recordLabel, fieldLabel }: ConflictView): OfferedBeside => {
  const named = { id: `point ${record} ${id} ${field}`, name: `Point à trancher\u00a0: ${name}` }
  return {
    ...named,
    group: 'exchange',
    also: `${recordLabel} ${fieldLabel}`,
    result: {
      ...{ id: named.id, icon: 'exchange', label: named.name, aside: fieldLabel },
      opens: { to: { to: '/echanges/points', search: { de: `${record} ${id}` } } },
    },
  }
}

/** What was written by who might not, found by what it is about. */
export const asideOffered = ({ record, id, name, recordLabel, signer, why }: AsideRow): OfferedBeside => {
  const shown = name === '' ? sentenceCase(recordLabel) : name
  const named = { id: `aside ${record} ${id} ${why}`, name: `À examiner\u00a0: ${shown}` }
  return {
    ...named,
    group: 'exchange',
    also: `${recordLabel} ${signer ?? ''}`,
    result: {
      ...{ id: named.id, icon: 'exchange', label: named.name, aside: recordLabel },
      ...{ opens: { to: { to: '/echanges/points' } }, shows: [shown] },
    },
  }
}

/** A file of the house, found by its name. */
export const templateOffered = ({ name: file, of }: HouseTemplate): OfferedBeside => {
  const name = `Modèle ${of === 'word' ? 'Word' : 'PowerPoint'}\u00a0: ${file}`
  const id = `file ${file}`
  return {
    ...{ id, name, group: 'house' },
    result: { id, icon: 'text', label: name, opens: { to: { to: '/reglages/modeles-word' } }, shows: [file] },
  }
}
