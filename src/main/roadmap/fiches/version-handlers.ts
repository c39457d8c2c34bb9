import { readMeta } from '#main/db/meta.ts'
import { nextOnce } from '#main/db/once.ts'
import { row, rows } from '#main/db/query.ts'
import { cleanValues } from '#main/kit/clean-values.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { demand } from '#main/kit/demand.ts'
import { localDay } from '#main/kit/local-day.ts'
import { differ } from '#main/office/difference/differ.ts'
import { documentLines } from '#main/office/difference/document-lines.ts'
import type { Handlers } from '#shared/contract/define.ts'
import type { FicheVersionSummary, fichesContract } from '#shared/contract/roadmap/fiches.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import type { FicheVersion } from '#shared/records/records.ts'
import { doc } from '#shared/text/rich-text/build.ts'
import { picturesOf } from '#shared/text/rich-text/map-pictures.ts'
import type { RichText } from '#shared/text/rich-text/rich-text.ts'
import { composeFicheVersion } from '../documents/compose-fiche-version.ts'
import { loadFichePage } from './load-page.ts'

type VersionHandlers = Pick<Handlers<typeof fichesContract>, 'versions' | 'fix' | 'compare'>

export const versionHandlers = (context: FeatureContext): VersionHandlers => {
  const { db } = context.workspace

  const versionsOf = (fiche: RowId): readonly FicheVersion[] =>
    rows(db, 'ficheVersion', (q) =>
      q.where('fiche', '=', fiche).orderBy('number', 'desc').orderBy('fixedAt', 'desc').orderBy('id', 'desc'),
    )
  /** The fiche as it stands. @throws AppFailure `not-found` */
  const written = (fiche: RowId): Kept =>
    composeFicheVersion(loadFichePage(context.workspace, fiche, localDay(context.clock.now())))
  const isOf = ({ title, body }: Kept, version: FicheVersion): boolean =>
    JSON.stringify({ title, body }) === JSON.stringify({ title: version.title, body: version.body })
  const summaryOf = ({ id, number, fixedAt, fixedBy, note }: FicheVersion): FicheVersionSummary => ({
    id,
    number: number ?? 1,
    fixedAt: fixedAt ?? '',
    fixedBy: row(db, 'member', fixedBy)?.name ?? null,
    note,
  })
  const linesOf = ({ title, body }: Kept) => {
    const content = body ?? doc()
    const pictures = [...new Set(picturesOf(content))].flatMap((picture) => row(db, 'picture', picture) ?? [])
    return documentLines({ title: title ?? '', subject: '', author: '', footer: '', body: content, pictures })
  }

  return {
    versions: ({ fiche }) => {
      const versions = versionsOf(fiche)
      const [latest] = versions
      return { versions: versions.map(summaryOf), changed: latest === undefined || !isOf(written(fiche), latest) }
    },
    fix: ({ fiche, note }) => {
      const kept = written(fiche)
      const [latest] = versionsOf(fiche)
      if (latest !== undefined && note === '' && isOf(kept, latest)) return { number: latest.number ?? 1, added: false }
      const number = 1 + (latest?.number ?? 0)
      const values = {
        fiche,
        number,
        fixedAt: context.clock.now().toISOString(),
        fixedBy: readMeta(db, 'member'),
        note: cleanValues({ note }).values.note || null,
        ...kept,
      }
      const id = nextOnce(context.workspace, 'ficheVersion')
      context.write({ intent: 'fiches.fix', writes: [{ record: 'ficheVersion', id, values }] })
      return { number, added: true }
    },
    compare: ({ from, to }) => {
      const before = demand(db, 'ficheVersion', from)
      const after = to === null ? written(before.fiche as RowId) : demand(db, 'ficheVersion', to)
      return differ(linesOf(before), linesOf(after))
    },
  }
}

interface Kept {
  readonly title: string | null
  readonly body: RichText | null
}
