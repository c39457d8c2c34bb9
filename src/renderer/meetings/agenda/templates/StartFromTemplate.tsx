import { Button, SegmentedControl, Stack } from '@mantine/core'
import { useState } from 'react'
import type { TemplateKey } from '#shared/contract/meetings/agenda.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { useApiQuery } from '../../../api/hooks.ts'
import { Drawer } from '../../../components/Drawer.tsx'
import { ErrorMessage } from '../../../components/ErrorMessage.tsx'
import { DialogEnd } from '../../../components/FormEnd.tsx'
import { LinkAnchor } from '../../../components/links.tsx'
import { useGesture } from '../../../components/use-gesture.ts'
import { Waiting } from '../../../components/Waiting.tsx'
import { ChooseTemplate } from './ChooseTemplate.tsx'

interface Props {
  readonly meeting: RowId
  readonly hasPoints: boolean
  readonly opened: boolean
  readonly onClose: () => void
}

type Mode = 'replace' | 'add'

const modes = [
  { value: 'replace', label: 'Remplacer l’ordre du jour' },
  { value: 'add', label: 'Ajouter à la suite' },
]

/** The points of a template, in the place of those there or after them; one « Annuler » takes them back. */
export function StartFromTemplate({ meeting, hasPoints, opened, onClose }: Props) {
  const templates = useApiQuery('agenda', 'templates', opened ? {} : null)
  const start = useGesture('agenda', 'startFrom', { tellsFailure: true })
  const [chosen, choose] = useState<TemplateKey | null>(null)
  const [mode, setMode] = useState<Mode>('replace')
  const act = (template: TemplateKey) =>
    start.act({ meeting, template, mode: hasPoints ? mode : 'replace' }, 'Modèle repris dans l’ordre du jour', onClose)
  return (
    <Drawer opened={opened} onClose={onClose} title="Partir d’un modèle">
      <Stack gap="lg">
        {templates.data === undefined ? (
          <Waiting rows={5} />
        ) : (
          <ChooseTemplate templates={templates.data} chosen={chosen} choose={choose} />
        )}
        {hasPoints && (
          <SegmentedControl
            aria-label="Ce qui est déjà à l’ordre du jour"
            fullWidth
            data={modes}
            value={mode}
            onChange={(value) => setMode(value as Mode)}
          />
        )}
        {start.error !== null && <ErrorMessage thrown={start.error} />}
        <div>
          <LinkAnchor to="/reunions/modeles">Voir et modifier les modèles</LinkAnchor>
        </div>
        <DialogEnd close={onClose}>
          <Button
            variant="filled"
            disabled={chosen === null}
            loading={start.isPending}
            onClick={() => chosen !== null && act(chosen)}
          >
            Reprendre ce modèle
          </Button>
        </DialogEnd>
      </Stack>
    </Drawer>
  )
}
