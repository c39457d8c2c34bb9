import { z } from 'zod'
import type { RowId } from '../../kernel/ids.ts'
import { oneOf } from '../../kernel/one-of.ts'
import { changesSchema } from '../../records/changes-schema.ts'
import { rowIdSchema } from '../../records/field-schema.ts'
import type { Meeting, Need } from '../../records/records.ts'
import { need, needStates } from '../../records/roadmap/need.ts'
import { mutation, query, returns } from '../define.ts'
import type { FicheList, NamedMeeting } from './fiches.ts'
import type { NewsLine } from './news.ts'

/** A need, with the names of what it points to. */
export interface NeedLine {
  readonly need: Need
  readonly actor: string | null
  readonly meeting: (NamedMeeting & Pick<Meeting, 'kind'>) | null
  /** Of the fiche-action that answers it; `null` also when that fiche is gone. */
  readonly fiche: string | null
  /** « Roquenoire », « CC du Haut-Val »; `null` for a sector and for the whole département. */
  readonly area: string | null
  /** The sector it falls in, its own or that of its commune or EPCI; `null`: several, or unknown. */
  readonly sector: RowId | null
}

export interface NeedList {
  /** `YYYY-MM-DD`, local. */
  readonly today: string
  readonly sectors: FicheList['sectors']
  /** Those that wait first, the oldest at the top; then the others, latest first. */
  readonly lines: readonly NeedLine[]
}

export interface NeedPage {
  readonly today: string
  readonly line: NeedLine
  readonly axes: FicheList['axes']
  readonly sectors: FicheList['sectors']
  /** News that tell how it was answered, latest first. */
  readonly news: readonly NewsLine[]
}

const id = rowIdSchema

export const needsContract = {
  list: query(z.strictObject({}), returns<NeedList>()),
  /** @throws AppFailure `not-found` */
  get: query(z.strictObject({ need: id }), returns<NeedPage>()),
  /** Those that a fiche answers, that a structure raised, or that were heard at a meeting. */
  about: query(z.strictObject({ record: z.enum(['fiche', 'actor', 'meeting']), id }), returns<readonly NeedLine[]>()),
  /** A need that waits from now on; told today when `about` does not say when. */
  raise: mutation(
    z.strictObject({ text: z.string().trim().min(1).max(need.fields.text.max), about: changesSchema(need) }),
    returns<{ readonly id: RowId }>(),
  ),
  /** Says what became of a need; an answer is dated today. `answer: null` keeps what is written. */
  settle: mutation(
    z.strictObject({
      need: id,
      state: oneOf(needStates),
      answer: z.string().trim().max(need.fields.answer.max).nullable().default(null),
    }),
    returns<null>(),
  ),
  /** Makes a fiche-action of a need, at the end of an axis, and ties them. */
  toFiche: mutation(z.strictObject({ need: id, axis: id.nullable() }), returns<{ readonly fiche: RowId }>()),
}
