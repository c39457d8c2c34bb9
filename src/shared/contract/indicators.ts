import { z } from 'zod'
import { rowIdSchema } from '../domain/field-schema.ts'
import type { Indicator } from '../domain/records.ts'
import { query, returns } from './define.ts'
import type { FicheList } from './fiches.ts'

/** Every indicator, with the axes and sectors they are told by. */
export interface Dictionary {
  /** `YYYY-MM-DD`, local. */
  readonly today: string
  readonly axes: FicheList['axes']
  readonly sectors: FicheList['sectors']
  readonly indicators: readonly Indicator[]
}

/** One indicator, whole. */
export interface IndicatorPage {
  /** `YYYY-MM-DD`, local. */
  readonly today: string
  readonly axes: FicheList['axes']
  readonly sectors: FicheList['sectors']
  readonly indicator: Indicator
}

const id = rowIdSchema

export const indicatorsContract = {
  list: query(z.strictObject({}), returns<Dictionary>()),
  /** @throws AppFailure `not-found` */
  get: query(z.strictObject({ indicator: id }), returns<IndicatorPage>()),
}
