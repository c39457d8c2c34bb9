import { inFigures } from '#shared/text/french-numbers.ts'
import { enumerated } from '../../../kernel/enumerated.ts'
import type { RowId } from '../../../kernel/ids.ts'
import { plural } from '../../../text/french-numbers.ts'
import { type Period, shortPeriod } from '../../../text/period.ts'
import type { CompletenessOf } from './completeness.ts'

type Completeness = ReturnType<CompletenessOf>

/** A structure that was asked, and whose answer is not there or not whole. */
export type MissingStructure = Completeness['missing'][number] & {
  readonly name: string
  readonly sector: RowId | null
}

/** A period, and how much of its figure is there. */
export interface ToldPeriod extends Pick<Completeness, 'goesOn' | 'provisional'> {
  readonly period: Period
  /** Structures that were asked by campaigns, and those that answered; `null`: nobody was asked. */
  readonly answered: Pick<Completeness, 'given' | 'asked'> | null
  /** By name. */
  readonly missing: readonly MissingStructure[]
}

/** Named before the rest is only counted. */
const named = 8

/** « T3 2026, chiffre provisoire : 8 réponses sur 12, il manque : le CCAS et la CCI (à corriger). », one a period that lacks something. */
export const gapSentences = (periods: readonly ToldPeriod[]): readonly string[] =>
  periods.flatMap((period) => {
    const gap = gapWords(period)
    return gap === null ? [] : [`${shortPeriod(period.period)}${isFinal(period)}\u00A0: ${gap}.`]
  })

/** `null` when nothing is missing and the period is over. */
const gapWords = ({ answered, goesOn, missing }: ToldPeriod): string | null => {
  const said = [
    goesOn ? 'période en cours' : null,
    missing.length === 0 || answered === null
      ? null
      : `${plural(answered.given, 'réponse', 'réponses')} sur ${answered.asked}`,
    missing.length === 0 ? null : `il manque\u00A0: ${namesOf(missing)}`,
  ].filter((part) => part !== null)
  return said.length === 0 ? null : said.join(', ')
}

/** What nobody awaits any more will stay missing: the figure no longer changes. */
const isFinal = ({ provisional }: ToldPeriod): string => (provisional ? ', chiffre provisoire' : ', chiffre incomplet')

const namesOf = (missing: readonly MissingStructure[]): string => {
  const names = missing.map(missingName)
  const left = names.length - named
  return left < 2 ? enumerated(names) : enumerated([...names.slice(0, named), `${inFigures(left)} autres`])
}

/** « CCAS », « Mairie (à corriger) ». */
export const missingName = ({ name, why }: Pick<MissingStructure, 'name' | 'why'>): string => `${name}${whyWords[why]}`

const whyWords: Readonly<Record<MissingStructure['why'], string>> = {
  silent: '',
  toCorrect: ' (à corriger)',
  toConfirm: ' (à confirmer)',
}
