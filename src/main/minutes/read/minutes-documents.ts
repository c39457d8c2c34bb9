import type { Db } from '#main/db/db.ts'
import { row, rows } from '#main/db/query.ts'
import { demand } from '#main/kit/demand.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { ComposedDocument } from '#shared/records/composed-document.ts'
import type { MinutesVersion } from '#shared/records/records.ts'
import { doc } from '#shared/text/rich-text/build.ts'
import { languageOf } from '#shared/text/rich-text/language-of.ts'
import { picturesOf } from '#shared/text/rich-text/map-pictures.ts'
import { composeMinutes } from '../documents/compose.ts'
import { loadMinutes } from './load-minutes.ts'

/** Versions of the minutes of a meeting, latest first. Two postes may each have fixed one of the same number. */
export const versionsOf = (db: Db, meeting: RowId, most = 9_999): readonly MinutesVersion[] =>
  rows(db, 'minutesVersion', (q) =>
    q
      .where('meeting', '=', meeting)
      .orderBy('number', 'desc')
      .orderBy('fixedAt', 'desc')
      .orderBy('id', 'desc')
      .limit(most),
  )

/** The one the minutes are at. */
export const latestVersion = (db: Db, meeting: RowId): MinutesVersion | null => versionsOf(db, meeting, 1)[0] ?? null

/** The minutes as they are written now. @throws AppFailure `not-found` */
export const writtenDocument = (db: Db, meeting: RowId): ComposedDocument => composeMinutes(loadMinutes(db, meeting))

/** A version, to the letter. */
export const versionDocument = (db: Db, version: MinutesVersion): ComposedDocument => {
  const body = version.body ?? doc()
  return {
    title: version.title ?? '',
    subject: version.subject ?? '',
    author: version.author ?? '',
    footer: version.footer ?? '',
    language: languageOf(body),
    body,
    pictures: [...new Set(picturesOf(body))].flatMap((picture) => row(db, 'picture', picture) ?? []),
  }
}

/** Which version is given out: the one asked for, else the one that was validated; `null`: what is written now. */
export const versionGiven = (db: Db, meeting: RowId, asked: RowId | null): MinutesVersion | null => {
  if (asked !== null) return demand(db, 'minutesVersion', asked)
  const { state, validatedAs = null } = row(db, 'meeting', meeting) ?? {}
  if (state !== 'validated') return null
  // Two postes may each have validated: what one of them had seen is the text, and its version is given out.
  const fixed = row(db, 'minutesVersion', validatedAs)
  return fixed ?? versionsOf(db, meeting).find((version) => version.state === 'validated') ?? null
}
