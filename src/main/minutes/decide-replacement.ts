import { cleanValues } from '#main/kit/clean-values.ts'
import type { AskedOf } from '#shared/contract/define.ts'
import type { minutesContract, WordsReplaced } from '#shared/contract/minutes/minutes.ts'
import { type FoundInMinutes, findInMinutes } from '#shared/records/minutes/find-in-minutes.ts'
import type { Minutes } from '#shared/records/minutes/minutes.ts'
import { type MinutesText, minutesTexts } from '#shared/records/minutes/minutes-texts.ts'
import type { RowWrite } from '#shared/records/row-write.ts'
import { replaceInText, replaceInWords } from '#shared/text/rich-text/find-in-text.ts'

type Replacement = Omit<AskedOf<(typeof minutesContract)['replaceWords']>, 'meeting'>

/** The writes that replace words of minutes, one a row, and what is told of it. */
export const decideReplacement = (
  minutes: Minutes,
  { asked, by, only }: Replacement,
): WordsReplaced & { readonly writes: readonly RowWrite[] } => {
  const found = findInMinutes(minutesTexts(minutes), asked)
  const wanted = found.filter(
    ({ text, rank, kept }) =>
      kept === null && (only === null || (text.id === only.id && text.field === only.field && rank === only.rank)),
  )
  const replaced = ({ value }: MinutesText) =>
    typeof value === 'string'
      ? replaceInWords(value, asked, by, only?.rank ?? null)
      : value && replaceInText(value, asked, by, only?.rank ?? null)
  const rows = Map.groupBy(new Set(wanted.map(({ text }) => text)), ({ id }) => id)
  const keptFor = (reason: FoundInMinutes['kept']) => found.filter(({ kept }) => kept === reason).length
  return {
    replaced: wanted.length,
    kept: { attendance: keptFor('attendance'), newer: keptFor('newer') },
    writes: [...rows.values()].flatMap(([first, ...others]): readonly RowWrite[] => {
      if (first === undefined) return []
      const changes = Object.fromEntries([first, ...others].map((text) => [text.field, replaced(text)]))
      // Its fields are those of its record: `minutesTexts` took them from there.
      return [{ record: first.record, id: first.id, values: cleanValues(changes).values } as RowWrite]
    }),
  }
}
