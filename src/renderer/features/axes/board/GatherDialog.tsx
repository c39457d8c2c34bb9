import { Radio, Stack, Text, Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { NearAxes } from '#shared/contract/axes.ts'
import { axis as declaration } from '#shared/domain/axis/axis.ts'
import { useApiMutation } from '../../../api/hooks.ts'
import { Dialog } from '../../../components/Dialog.tsx'
import { FormEnd } from '../../../components/FormEnd.tsx'
import { firstOf, goOnTo } from '../../../components/go-on-to.ts'
import { tellDone } from '../../../components/tell-done.tsx'
import { useUndo } from '../../../components/use-undo.ts'

interface Props {
  readonly pair: NearAxes
  readonly close: () => void
}

/** One axis of two: which wording it keeps, or another. */
export function GatherDialog({ pair, close }: Props) {
  const titles = [...new Set(pair.axes.map(({ axis }) => axis.title ?? '').filter((title) => title !== ''))]
  const [title, setTitle] = useState(titles[0] ?? '')
  const [refused, refuse] = useState(false)
  const gathering = useApiMutation('axes', 'gather', { tellsFailure: true })
  const { undo } = useUndo()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (title.trim() === '') return refuse(true)
    const onSuccess = () => {
      close()
      tellDone('Axes réunis', undo)
      goOnTo(() => firstOf('#page-title'))
    }
    gathering.mutate({ axes: pair.axes.map(({ axis }) => axis.id), title }, { onSuccess })
  }
  return (
    <Dialog onClose={close} title="Réunir deux axes">
      <form noValidate onSubmit={submit}>
        <Stack gap="md">
          <Text>
            Leurs formulations et leurs fiches-actions se retrouvent dans un seul axe. Chacune garde son secteur, ses
            mots et ses gommettes ; les comptes-rendus ne changent pas, et ce qui arrivera encore de l’un ira à l’autre.
          </Text>
          <Radio.Group label="Partir de l’intitulé" value={title} onChange={setTitle}>
            <Stack gap="xs" mt={6}>
              {titles.map((one) => (
                <Radio key={one} value={one} label={one} />
              ))}
            </Stack>
          </Radio.Group>
          <Textarea
            label="Intitulé de l’axe commun"
            autosize
            minRows={1}
            maxLength={declaration.fields.title.max}
            value={title}
            onChange={(event) => setTitle(event.currentTarget.value)}
            error={refused && title.trim() === '' ? 'Donnez l’intitulé de l’axe commun.' : undefined}
          />
          <FormEnd write={gathering} verb="Réunir" close={close} />
        </Stack>
      </form>
    </Dialog>
  )
}
