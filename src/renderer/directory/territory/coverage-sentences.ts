import type { CoverageRow, ServiceCode } from '#shared/contract/directory/territory.ts'
import { enumerated } from '#shared/kernel/enumerated.ts'
import { withDe } from '#shared/text/article.ts'
import { theEpci } from '../../words/epci.ts'
import { counted } from '../../words/numbers.ts'
import { serviceWords } from '../../words/services.ts'

/** Sentences are read one by one: beyond, the table says it better. */
const mostSentences = 4

/** Names in one sentence: beyond, the others are counted. */
const mostNames = 3

export interface CoverageSummary {
  /** What is missing, the widest first; empty when every EPCI has every service. */
  readonly sentences: readonly string[]
  /** « Zones blanches » that no sentence names. */
  readonly others: number
}

/** What is missing where, of the EPCI alone: places that are in none say nothing of a territory. */
export const coverageSummary = (rows: readonly CoverageRow[]): CoverageSummary => {
  const known = rows.flatMap(({ epci, ...row }) => (epci === null ? [] : [{ ...row, epci: epci.name }]))
  const empty = known.filter(({ places }) => places === 0).map(({ epci }) => epci)
  const served = known.filter(({ places }) => places > 0)
  const gaps = (Object.keys(serviceWords) as ServiceCode[])
    .map((service): Gap => {
      const without = served.filter(({ counts }) => counts[service] === 0).map(({ epci }) => epci)
      return { service, without, served: served.flatMap(({ epci }) => (without.includes(epci) ? [] : [epci])) }
    })
    .filter(({ without }) => without.length > 0)
    .toSorted((a, b) => b.without.length - a.without.length)
  const told = gaps.slice(0, empty.length === 0 ? mostSentences : mostSentences - 1)
  return {
    sentences: [
      ...(empty.length === 0 ? [] : [`Aucun lieu n’est connu dans ${listed(empty)}.`]),
      ...told.map(gapSentence),
    ],
    others: gaps.slice(told.length).reduce((sum, { without }) => sum + without.length, 0),
  }
}

/** A service, and the EPCI that have places but none for it, or some. */
interface Gap {
  readonly service: ServiceCode
  readonly without: readonly string[]
  readonly served: readonly string[]
}

/** Where it is missing, or where alone it is not, whichever is shorter to say. */
const gapSentence = ({ service, without, served }: Gap): string => {
  const { lacks } = serviceWords[service]
  if (served.length === 0 && without.length > 1) return `Aucun lieu connu ${lacks}.`
  if (served.length > 0 && served.length < without.length && served.length < mostNames)
    return `Hors ${served.map((name) => withDe(theEpci(name))).join(' et ')}, aucun lieu ${lacks}.`
  return `Aucun lieu ${lacks} dans ${listed(without)}.`
}

/** « la CC du Haut-Val, la CC des Joncs et deux autres ». */
const listed = (names: readonly string[]): string => {
  const shown = names.length > mostNames + 1 ? names.slice(0, mostNames) : names
  const rest = names.length - shown.length
  return enumerated([...shown.map(theEpci), ...(rest === 0 ? [] : [counted(rest, 'autre', 'autres', 'f')])])
}
