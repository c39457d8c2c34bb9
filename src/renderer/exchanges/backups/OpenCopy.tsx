import { Text } from '@mantine/core'
import { useState } from 'react'
import { FileButton } from '../../components/ChooseFile.tsx'
import { ErrorMessage } from '../../components/ErrorMessage.tsx'
import { FormDialog } from '../../components/FormDialog.tsx'
import { PassphraseField } from './PassphraseField.tsx'
import { RestoreDialog } from './RestoreDialog.tsx'
import type { BroughtCopy } from './use-bring-copy.ts'
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

/** Asks for what opens a copy that is encrypted. */
function OpenPassphraseDialog({ bring }: { readonly bring: BroughtCopy }) {
  const [passphrase, setPassphrase] = useState('')
  return (
    <FormDialog
      title="Cette sauvegarde est chiffrée"
      submit={() => bring.openWith(passphrase)}
      write={{ error: bring.refused, isPending: bring.isReading }}
      verb="Ouvrir la sauvegarde"
      close={bring.leave}
    >
      <Text>Il faut la phrase de passe donnée quand elle a été faite. Sans elle, personne ne peut l’ouvrir.</Text>
      <PassphraseField first label="Phrase de passe" value={passphrase} onChange={setPassphrase} />
    </FormDialog>
  )
}
