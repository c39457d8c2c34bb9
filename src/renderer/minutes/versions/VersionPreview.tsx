import type { VersionSummary } from '#shared/contract/minutes/versions.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { Dialog } from '../../components/Dialog.tsx'
import { DocumentView } from '../../components/document/DocumentView.tsx'
import { Loaded } from '../../components/Loaded.tsx'
import { versionName } from '../../words/version-words.ts'
import classes from './versions.module.css'

interface Props {
  readonly meeting: RowId
  readonly version: VersionSummary
  readonly close: () => void
}

/** A version to be read, as it was fixed. */
export function VersionPreview({ meeting, version, close }: Props) {
  const preview = useApiQuery('minutes', 'preview', { meeting, version: version.id })
  return (
    <Dialog onClose={close} title={versionName(version)} size={900}>
      <Loaded query={preview} rows={8}>
        {(preview) => (
          <div className={classes.paper}>
            <DocumentView {...preview} />
          </div>
        )}
      </Loaded>
    </Dialog>
  )
}
