import { Button, Group, NativeSelect, Stack, Text } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useState } from 'react'
import type { Period } from '#shared/text/period/period.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { Dialog } from '../../components/Dialog.tsx'
import { ErrorMessage } from '../../components/ErrorMessage.tsx'
import { periodOptions, usualPeriod } from '../../components/fields/period-options.ts'
import { download } from '../../components/jobs/download.ts'
import { JobProgress } from '../../components/jobs/JobProgress.tsx'
import { useJob } from '../../components/jobs/use-job.ts'
import { Loaded } from '../../components/Loaded.tsx'
import { tellDone } from '../../components/tell-done.tsx'
import { dayOf } from '../../words/dates.ts'
import { plural } from '../../words/numbers.ts'

/** The period, what the workbook of that period would hold, and its making. */
export function CoordinationDialog({ onClose }: { readonly onClose: () => void }) {
  const today = dayOf(new Date())
  const [period, choose] = useState<Period>(usualPeriod(today))
  const [failure, setFailure] = useState<unknown>(null)
  const { job, run } = useJob('coordination', 'write')
  const held = useApiQuery('coordination', 'preview', { period })
  const isEmpty = held.data !== undefined && held.data.animations + held.data.events === 0
  const write = async () => {
    setFailure(null)
    const outcome = await run((id) => ({ period, job: id }))
    if (outcome.kind === 'failed') return setFailure(outcome.thrown)
    if (outcome.kind === 'cancelled') return
    download(outcome.job, outcome.value.name)
    onClose()
    tellDone(`Classeur prêt\u00a0: ${outcome.value.name}`)
  }
  return (
    <Dialog onClose={onClose} title="Activités de coordination (La Coop)">
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
        {failure !== null && <ErrorMessage thrown={failure} />}
        {job !== null && (
          <JobProgress job={job} sentence="Écriture du classeur" safe="Les réunions ne changent pas." rows={0} />
        )}
        <Group gap="sm">
          <Button
            variant="filled"
            leftSection={<IconDownload size={18} stroke={1.6} aria-hidden="true" />}
            disabled={isEmpty || held.data === undefined}
            loading={job !== null}
            onClick={() => void write()}
          >
            Écrire le classeur
          </Button>
          <Button variant="subtle" onClick={onClose}>
            Fermer
          </Button>
        </Group>
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
  const left = `${plural(notHeld, 'réunion datée', 'réunions datées')} de cette période ${notHeld < 2 ? 'n’a' : 'n’ont'}`
  return `${inside} ${left} ni présents ni compte-rendu, et n’y ${notHeld < 2 ? 'figure' : 'figurent'} pas.`
}
