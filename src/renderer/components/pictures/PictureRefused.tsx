import type { AppError } from '#shared/kernel/app-error.ts'
import { ErrorMessage } from '../ErrorMessage.tsx'
import { ToldDialog } from '../ToldDialog.tsx'

/** Why a picture does not enter the text, said where it was asked. */
export function PictureRefused({ error, close }: { readonly error: AppError; readonly close: () => void }) {
  return (
    <ToldDialog onClose={close} title="Insérer une image">
      <ErrorMessage error={error} />
    </ToldDialog>
  )
}
