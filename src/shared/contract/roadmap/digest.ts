import { z } from 'zod'
import type { RowId } from '../../kernel/ids.ts'
import { oneOf } from '../../kernel/one-of.ts'
import type { ComposedDocument } from '../../records/composed-document.ts'
import { dateSchema, rowIdSchema } from '../../records/field-schema.ts'
import type { Digest } from '../../records/records.ts'
import { file, mutation, query, returns } from '../define.ts'
import { digestFormats } from '../directory/formats.ts'
import type { ReadyDocument } from '../ready-file.ts'
import { asPaper } from '../workspace/house-templates.ts'
import type { FicheList } from './fiches.ts'

/** Something that the period of a letter holds. */
export interface DigestEntry {
  readonly id: RowId
  readonly kind: 'news' | 'event' | 'need' | 'fiche'
  readonly title: string
  /** « 20 novembre 2026, Entraide des hameaux ». */
  readonly detail: string
  /** Whether the letter tells it. */
  readonly kept: boolean
}

export interface DigestView {
  readonly digest: Digest
  readonly axes: FicheList['axes']
  readonly sectors: FicheList['sectors']
  /** In the order in which the letter tells them. */
  readonly entries: readonly DigestEntry[]
  /** The letter itself. */
  readonly document: ComposedDocument
}

/** The letter as a mail carries it. */
export interface DigestMail {
  readonly subject: string
  readonly text: string
  /** A whole page: inline styles, no picture, nothing asked of a network. */
  readonly html: string
}

export type DigestSummary = Pick<Digest, 'id' | 'title' | 'startsOn' | 'endsOn'>

const id = rowIdSchema

/** A letter that is kept, or one of a period, kept nowhere. */
const letter = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('kept'), id }),
  z.strictObject({
    kind: z.literal('period'),
    startsOn: dateSchema.nullable(),
    endsOn: dateSchema.nullable(),
    sector: id.nullable(),
    axis: id.nullable(),
  }),
])

export type WantedLetter = z.output<typeof letter>

export const digestContract = {
  /** The latest first. */
  list: query(z.strictObject({}), returns<readonly DigestSummary[]>()),
  /** A letter from the day after the last one ended, or of a month, until today. */
  start: mutation(z.strictObject({}), returns<{ readonly id: RowId }>()),
  /** @throws AppFailure `not-found` */
  get: query(z.strictObject({ digest: id }), returns<DigestView>()),
  /** @throws AppFailure `not-found` */
  mail: query(z.strictObject({ digest: id }), returns<DigestMail>()),
  /** Only Word and its PDF have a template. @throws AppFailure `not-found`, `digest-empty`, `house-template.…` */
  write: file({ letter, format: oneOf(digestFormats), template: asPaper.template }, returns<ReadyDocument>()),
}
