import { Button, Stack, Text } from '@mantine/core'
import type { BackupView, RestorePreview } from '#shared/contract/exchanges/backups.ts'
import { call } from '../../api/api.ts'
import { errorOf, pageFailure } from '../../api/failures.ts'
import { useApiMutation, useApiQuery } from '../../api/hooks.ts'
import { Dialog } from '../../components/Dialog.tsx'
import { ErrorMessage } from '../../components/ErrorMessage.tsx'
import { DialogEnd } from '../../components/FormEnd.tsx'
import { Loaded } from '../../components/Loaded.tsx'
import { tellDone } from '../../components/tell-done.tsx'
import { moment } from '../../words/hours.ts'
import { intentName } from '../../words/intents.ts'
import { plural, sentenceCase } from '../../words/numbers.ts'
import { fullMoment } from './backup-words.ts'
import classes from './backups.module.css'

interface Props {
  readonly copy: BackupView
  /** Nothing is here yet. */
  readonly isFirst?: boolean
  readonly close: () => void
}

/** What going back to a copy would take away, before it is done. */
export function RestoreDialog({ copy, isFirst = false, close }: Props) {
  const preview = useApiQuery('backups', 'preview', { name: copy.name })
  const restore = useApiMutation('backups', 'restore', { tellsFailure: true })
  const isDamaged = preview.data?.damage != null
  const act = () =>
    restore.mutate(
      // What is damaged in it was shown beside the button.
      { name: copy.name, damaged: isDamaged },
      {
        onSuccess: ({ before }) => {
          close()
          const back = { act: () => void takeBack(before.name), gesture: null }
          tellDone('L’espace est tel qu’il était dans la copie', isFirst ? null : back)
        },
      },
    )
  return (
    <Dialog onClose={close} size="lg" title={isFirst ? 'Reprendre cette sauvegarde ?' : titleOf(copy)}>
      <Stack gap="md">
        <Loaded query={preview} rows={3} sentence="Lecture de la copie">
          {(preview) => (
            <>
              {preview.damage !== null && <ErrorMessage error={preview.damage} />}
              <Losses preview={preview} isFirst={isFirst} />
            </>
          )}
        </Loaded>
        {restore.error !== null && <ErrorMessage thrown={restore.error} />}
        <DialogEnd close={close} first>
          <Button
            variant={isDamaged ? 'default' : 'filled'}
            disabled={preview.data === undefined}
            loading={restore.isPending}
            onClick={act}
          >
            {verbOf(isDamaged, isFirst)}
          </Button>
        </DialogEnd>
      </Stack>
    </Dialog>
  )
}

const verbOf = (isDamaged: boolean, isFirst: boolean): string => {
  if (isDamaged) return 'Reprendre cette copie abîmée'
  return isFirst ? 'Reprendre la sauvegarde' : 'Revenir à cette copie'
}

/** When a copy from elsewhere came in says nothing of what it holds. */
const titleOf = ({ kind, madeAt }: BackupView): string =>
  kind === 'brought' ? 'Revenir à cette sauvegarde ?' : `Revenir au ${fullMoment(madeAt)} ?`

interface LossesProps {
  readonly preview: RestorePreview
  readonly isFirst: boolean
}

function Losses({ preview: { transactions, lastAt, lost, lostActions }, isFirst }: LossesProps) {
  const now = new Date()
  const more = lost - lostActions.length
  const holds = `La copie contient ${plural(transactions, 'action', 'actions')}${lastAt === null ? '' : `, la dernière le ${fullMoment(lastAt)}`}.`
  if (isFirst) return <Text>{holds}</Text>
  return (
    <>
      <Text>
        {holds}{' '}
        {lost === 0
          ? 'Rien de ce qui est ici n’y manque.'
          : `Ici, ${plural(lost, 'action n’y est pas et serait défaite', 'actions n’y sont pas et seraient défaites')}.`}
      </Text>
      {lost > 0 && (
        <ul className={classes.losses} aria-label="Ce qui serait défait">
          {lostActions.map((action) => (
            <li key={`${action.at} ${action.intent} ${action.subject}`}>
              <Text span flex="none" w={72} c="var(--ink-3)">
                {moment(action.at, now)}
              </Text>
              <span>
                {sentenceCase(intentName(action))}
                {action.author !== '' && `, ${action.author}`}
              </span>
            </li>
          ))}
          {more > 0 && <li>{`et ${plural(more, 'autre', 'autres')}.`}</li>}
        </ul>
      )}
      <Text c="var(--ink-2)">
        Ce qui est là maintenant est d’abord copié : vous pourrez y revenir. Ce que vos collègues ont déjà reçu de vous
        vous reviendra avec leur prochain envoi.
      </Text>
    </>
  )
}

/** Comes back to what was there before a copy was put back. The dialog that offered it is gone by then. */
const takeBack = async (before: string): Promise<void> => {
  try {
    // Damaged or not, it is what was there.
    await call('backups', 'restore', { name: before, damaged: true })
    tellDone('Tout est revenu comme avant le retour en arrière')
  } catch (thrown) {
    pageFailure.set(errorOf(thrown))
  }
}
