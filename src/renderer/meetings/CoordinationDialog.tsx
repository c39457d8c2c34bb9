import { Button, NativeSelect, Stack, Text } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useState } from 'react'
import type { Period } from '#shared/text/period.ts'
import { useApiQuery } from '../api/hooks.ts'
import { Dialog } from '../components/Dialog.tsx'
import { ErrorMessage } from '../components/ErrorMessage.tsx'
import { DialogEnd } from '../components/FormEnd.tsx'
import { periodOptions, usualPeriod } from '../components/fields/period-options.ts'
import { FileRemarks } from '../components/jobs/FileRemarks.tsx'
import { JobProgress } from '../components/jobs/JobProgress.tsx'
import { useDocument } from '../components/jobs/use-document.ts'
import { useJob } from '../components/jobs/use-job.ts'
import { Loaded } from '../components/Loaded.tsx'
import { dayOf } from '../words/dates.ts'
import { agree, plural } from '../words/numbers.ts'

/** The period, what the workbook of that period would hold, and its making. */
export function CoordinationDialog({ onClose }: { readonly onClose: () => void }) {
  const today = dayOf(new Date())
  const [period, choose] = useState<Period>(usualPeriod(today))
  const workbook = useDocument(useJob('coordination', 'write'), { done: 'Classeur prêt', close: onClose })
  const held = useApiQuery('coordination', 'preview', { period })
  const isEmpty = held.data !== undefined && held.data.animations + held.data.events === 0
  const title = 'Activités de coordination (La Coop)'
  if (workbook.made !== null)
    return (
      <Dialog onClose={onClose} title={title}>
        <FileRemarks {...workbook.made} close={onClose} />
      </Dialog>
    )
  return (
    <Dialog onClose={onClose} title={title}>
      <Stack gap="lg">
        <Text>
          Un classeur Excel aux vingt colonnes de La Coop de la médiation numérique, une ligne pour chaque réunion tenue
          et chaque rencontre. Il ne nomme aucune personne.
        </Text>
        <NativeSelect
          label="Période"
          data={periodOptions(today)}
          value={period}
          onChange={(event) => choose(event.currentTarget.value as Period)}
          data-autofocus
        />
        <Loaded query={held} rows={1}>
          {(held) => (
            <Text role="status" c="var(--ink-2)">
              {contentWords(held)}
            </Text>
          )}
        </Loaded>
        {workbook.error !== null && <ErrorMessage thrown={workbook.error} />}
        {workbook.job !== null && (
          <JobProgress
            job={workbook.job}
            sentence="Écriture du classeur"
            safe="Les réunions ne changent pas."
            rows={0}
          />
        )}
        <DialogEnd close={onClose}>
          <Button
            variant="filled"
            leftSection={<IconDownload size={18} stroke={1.6} aria-hidden="true" />}
            disabled={isEmpty || held.data === undefined}
            loading={workbook.isPending}
            onClick={() => workbook.write((job) => ({ period, job }))}
          >
            Écrire le classeur
          </Button>
        </DialogEnd>
      </Stack>
    </Dialog>
  )
}

interface Held {
  readonly animations: number
  readonly events: number
  readonly notHeld: number
}

/** « 4 animations et 1 évènement. 2 réunions sans présents ne comptent pas. » */
const contentWords = ({ animations, events, notHeld }: Held): string => {
  const inside =
    animations + events === 0
      ? 'Aucune réunion tenue dans cette période\u00a0: il n’y a rien à écrire.'
      : `${[plural(animations, 'animation', 'animations'), plural(events, 'évènement', 'évènements')].filter((_, rank) => [animations, events][rank] !== 0).join(' et ')}.`
  if (notHeld === 0) return inside
  const left = `${plural(notHeld, 'réunion datée', 'réunions datées')} de cette période ${agree(notHeld, 'n’a', 'n’ont')}`
  return `${inside} ${left} ni présents ni compte-rendu, et n’y ${agree(notHeld, 'figure', 'figurent')} pas.`
}
