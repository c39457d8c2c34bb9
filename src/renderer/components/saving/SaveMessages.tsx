import { Alert } from '@mantine/core'
import { IconEraser } from '@tabler/icons-react'
import { plural } from '../../words/numbers.ts'
import { ErrorMessage } from '../ErrorMessage.tsx'
import classes from '../page.module.css'
import { useCleaned, useSaveState, useWriting } from './writing.tsx'

/** What a save has to say: that it failed and the text is still here, or that it took invisible characters out. */
export function SaveMessages() {
  const state = useSaveState()
  const cleaned = useCleaned()
  const { queue, cleaned: store } = useWriting()
  return (
    <div className={classes.messages}>
      {state.kind === 'failed' && <ErrorMessage thrown={state.thrown} retry={() => void queue.flush()} />}
      {cleaned !== null && (
        <Alert
          color="ocre"
          icon={<IconEraser size={20} stroke={1.6} />}
          role="status"
          withCloseButton
          closeButtonLabel="Fermer ce message"
          onClose={() => store.set(null)}
        >
          {plural(cleaned, 'caractère invisible a été retiré', 'caractères invisibles ont été retirés')}.
        </Alert>
      )}
    </div>
  )
}
