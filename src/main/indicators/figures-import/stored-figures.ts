import type { Db } from '#main/db/db.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { Figure } from '#shared/records/records.ts'
import { newer } from '#shared/text/newer.ts'
import type { Period } from '#shared/text/period.ts'
import type { CellKey } from '../documents/campaign-workbook/format.ts'
import type { GivenFigure } from '../documents/figures-reading/figure-key.ts'
import { givenFigures } from '../read/given-figures.ts'

/** A figure that Concerto has. */
export interface StoredFigure {
  readonly id: RowId
  readonly figure: GivenFigure
  readonly source: Figure['source']
  readonly campaign: RowId | null
}

/** What a structure gave for a period, as it stands beside what a file gives. */
export type StoredFigures = (actor: RowId, key: CellKey) => StoredFigure | null

export const storedFigures = (db: Db, period: Period): StoredFigures => {
  const given = givenFigures(db, period)
  return (actor, key) => {
    const found = given(actor, key)
    return found === null ? null : storedOf(found)
  }
}

const storedOf = ({ id, answer, value, outOf, note, source, campaign }: Figure): StoredFigure | null => {
  const said = answer ?? 'given'
  if (said === newer) return null
  const number = (text: string | null): number | null => (text === null || said !== 'given' ? null : Number(text))
  return { id, source, campaign, figure: { answer: said, value: number(value), outOf: number(outOf), note } }
}
