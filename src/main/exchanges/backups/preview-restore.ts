import { compareCopy, readCopy } from '#main/db/backup.ts'
import { rows } from '#main/db/query.ts'
import { backupFolder } from '#main/kit/backup-folder.ts'
import type { FeatureContext } from '#main/kit/context.ts'
import { subjectOf } from '#main/kit/subject.ts'
import type { RestorePreview } from '#shared/contract/exchanges/backups.ts'
import { otherEspace } from './errors.ts'
import { withWorkingCopy } from './working-copy.ts'

/** Lost actions told one by one. */
const told = 8

/** What putting a copy back would do. @throws AppFailure `backup-other-espace`, or as `withWorkingCopy` */
export const previewRestore = (context: FeatureContext, name: string): Promise<RestorePreview> =>
  withWorkingCopy(context, name, (file) => {
    const { db } = context.workspace
    const { lost, latestLost, espace } = compareCopy(db, file, told)
    const [own] = rows(db, 'espace', (q) => q.orderBy('id').limit(1))
    if (own !== undefined && espace !== own.id) throw otherEspace()
    return {
      ...backupFolder(context.dataDir).viewOf(name),
      ...readCopy(file),
      lost,
      lostActions: latestLost.map(({ at, intent, author, replica, first }) => ({
        at,
        intent,
        author: author ?? '',
        subject: subjectOf(db, replica, first),
      })),
    }
  })
