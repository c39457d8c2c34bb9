import { FileButton } from '../../components/ChooseFile.tsx'
import { ErrorMessage } from '../../components/ErrorMessage.tsx'
import { OpenPassphraseDialog } from './OpenPassphraseDialog.tsx'
import { RestoreDialog } from './RestoreDialog.tsx'
import { copyFiles, useBringCopy } from './use-bring-copy.ts'

interface Props {
  readonly label: string
  /** Nothing is here yet: there is nothing to lose, and nothing to come back to. */
  readonly isFirst?: boolean
}

/** Opens a copy that is elsewhere, then what it would do. */
export function OpenCopy({ label, isFirst = false }: Props) {
  const bring = useBringCopy()
  return (
    <>
      <FileButton
        label="Fichier de sauvegarde"
        accept={copyFiles}
        open={bring.open}
        loading={bring.isReading && bring.closed === null}
        {...(isFirst && { size: 'xs' })}
      >
        {label}
      </FileButton>
      {bring.thrown !== null && <ErrorMessage thrown={bring.thrown} dismiss={bring.dismiss} />}
      {bring.closed !== null && <OpenPassphraseDialog bring={bring} />}
      {bring.copy !== null && <RestoreDialog copy={bring.copy} isFirst={isFirst} close={bring.leave} />}
    </>
  )
}
