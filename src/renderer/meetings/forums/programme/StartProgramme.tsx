import { Button, Checkbox, Radio, SimpleGrid, Stack } from '@mantine/core'
import { useState } from 'react'
import {
  hourAfterStart,
  nearestProgramme,
  type StandardProgrammeName,
  standardProgrammeNames,
  standardProgrammes,
} from '#shared/records/meetings/programme-item/standard-programmes.ts'
import type { Meeting } from '#shared/records/records.ts'
import { hour } from '#shared/text/french-hours.ts'
import { Dialog } from '../../../components/Dialog.tsx'
import { ErrorMessage } from '../../../components/ErrorMessage.tsx'
import { DialogEnd } from '../../../components/FormEnd.tsx'
import { firstOf, goOnTo } from '../../../components/go-on-to.ts'
import { Second } from '../../../components/plain/Second.tsx'
import { useGesture } from '../../../components/use-gesture.ts'
import { duration } from '../../../words/durations.ts'
import templates from '../../agenda/agenda.module.css'

interface Props {
  readonly meeting: Pick<Meeting, 'id' | 'kind' | 'startsAt' | 'endsAt'>
  readonly onClose: () => void
}

/** The rooms and the items of a usual programme; one « Annuler » takes them back. */
export function StartProgramme({ meeting, onClose }: Props) {
  const { id } = meeting
  const [chosen, choose] = useState<StandardProgrammeName>(nearestProgramme(meeting))
  const { items } = standardProgrammes[chosen]
  const ranks = items.map((_, rank) => String(rank))
  const [ticked, tick] = useState<readonly string[]>(ranks)
  const without = ranks.filter((rank) => !ticked.includes(rank)).map(Number)
  const start = useGesture('programme', 'startFrom', { tellsFailure: true })
  const act = () =>
    start.act({ meeting: id, name: chosen, without }, 'Programme usuel repris', () => {
      onClose()
      goOnTo(() => firstOf('[data-item]', '#page-title'))
    })
  return (
    <Dialog onClose={onClose} title="Partir d’un programme usuel">
      <Stack gap="lg">
        <Radio.Group
          aria-label="Programmes usuels"
          value={chosen}
          onChange={(name) => {
            choose(name as StandardProgrammeName)
            tick(standardProgrammes[name as StandardProgrammeName].items.map((_, rank) => String(rank)))
          }}
        >
          <Stack gap={0} className={templates.choices ?? ''}>
            {names.map((name) => (
              <Radio.Card key={name} value={name} className={templates.choice ?? ''}>
                <Radio.Indicator />
                <span>
                  <strong>{standardProgrammeNames[name]}</strong>
                  <Second ms="md">{duration(standardProgrammes[name].minutes)}</Second>
                  <Second block style={{ textWrap: 'pretty' }}>
                    {standardProgrammes[name].description}
                  </Second>
                </span>
              </Radio.Card>
            ))}
          </Stack>
        </Radio.Group>
        <Checkbox.Group label="Ce qui est repris" value={[...ticked]} onChange={tick}>
          <SimpleGrid cols={2} spacing="md" verticalSpacing={0} mt="xs">
            {items.map(({ title, at }, rank) => (
              <Checkbox
                key={title}
                value={String(rank)}
                py="xs"
                label={
                  <>
                    {at !== null && <Second>{hour(hourAfterStart(meeting, at))}</Second>} {title}
                  </>
                }
              />
            ))}
          </SimpleGrid>
        </Checkbox.Group>
        {start.error !== null && <ErrorMessage thrown={start.error} />}
        <DialogEnd close={onClose}>
          <Button variant="filled" loading={start.isPending} disabled={ticked.length === 0} onClick={act}>
            Reprendre ce programme
          </Button>
        </DialogEnd>
      </Stack>
    </Dialog>
  )
}

const names = Object.keys(standardProgrammeNames) as StandardProgrammeName[]
