import type { AppError } from '#shared/kernel/app-error.ts'
import { Dialog } from '../../../components/Dialog.tsx'
import { ErrorMessage } from '../../../components/ErrorMessage.tsx'

/** Why a picture does not enter the text, said where it was asked. */
export function PictureRefused({ error, close }: { readonly error: AppError; readonly close: () => void }) {
  return (
    <Dialog onClose={close} title="Insérer une image">
      <ErrorMessage error={error} />
    </Dialog>
  )
}
