import { z } from 'zod'
import type { NamedRow } from '../../kernel/named-row.ts'
import { rowIdSchema } from '../../records/field-schema.ts'
import type { NewsItem } from '../../records/records.ts'
import { query, returns } from '../define.ts'
import type { FicheList } from './fiches.ts'

/** An item of news in a list. */
export interface NewsLine
  extends Pick<NewsItem, 'id' | 'title' | 'publishedOn' | 'happensOn' | 'sector' | 'axis' | 'fiche'> {
  /** The structure that tells it. */
  readonly actor: string | null
  /** How its text begins. */
  readonly excerpt: string
}

export interface NewsList {
  /** `YYYY-MM-DD`, local. */
  readonly today: string
  readonly axes: FicheList['axes']
  readonly sectors: FicheList['sectors']
  /** What is still being written first, then the latest first. */
  readonly lines: readonly NewsLine[]
}

export interface NewsPage {
  readonly today: string
  readonly item: NewsItem
  readonly actor: NamedRow | null
  readonly fiche: NamedRow | null
  readonly need: NamedRow | null
}

export const newsContract = {
  list: query(z.strictObject({}), returns<NewsList>()),
  /** @throws AppFailure `not-found` */
  get: query(z.strictObject({ news: rowIdSchema }), returns<NewsPage>()),
}
