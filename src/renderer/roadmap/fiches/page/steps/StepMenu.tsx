import { Menu, Popover } from '@mantine/core'
import {
  IconArrowDown,
  IconArrowUp,
  IconCalendarEvent,
  IconIndentDecrease,
  IconIndentIncrease,
  IconPlus,
  IconTrash,
} from '@tabler/icons-react'
import { useState } from 'react'
import type { ChangesOf } from '#shared/records/record.ts'
import type { FicheStep } from '#shared/records/records.ts'
import type { ficheStep } from '#shared/records/roadmap/fiche-step.ts'
import { deepestStep, stepPlace } from '#shared/records/roadmap/step-tree.ts'
import { DayField } from '../../../../components/fields/DayField.tsx'
import { UnlessLater } from '../../../../components/fields/UnlessLater.tsx'
import { DotsMenu } from '../../../../components/RowMenu.tsx'
import type { StepEditing } from './use-steps.ts'

interface Props {
  readonly step: FicheStep
  readonly rank: string
  readonly depth: number
  readonly editing: StepEditing
  readonly set: (changes: ChangesOf<typeof ficheStep>) => Promise<boolean>
}

const icon = { size: 16, stroke: 1.6 } as const

const moves = [
  ['up', 'Monter', IconArrowUp],
  ['down', 'Descendre', IconArrowDown],
  ['in', 'Emboîter dans la précédente', IconIndentIncrease],
  ['out', 'Sortir d’un niveau', IconIndentDecrease],
] as const

/** What one does with a step less often: its place, its first day, a step below it, its end. */
export function StepMenu({ step, rank, depth, editing, set }: Props) {
  const [dating, setDating] = useState(false)
  return (
    <Popover opened={dating} onChange={setDating} position="bottom-end" trapFocus withRoles={false}>
      <Popover.Target>
        <span>
          <DotsMenu label={`Autres actions, étape ${rank}`}>
            {moves.map(([move, label, Glyph]) => (
              <Menu.Item
                key={move}
                leftSection={<Glyph {...icon} />}
                disabled={stepPlace(editing.tree, step.id, move) === null}
                onClick={() => editing.move(step.id, move)}
              >
                {label}
              </Menu.Item>
            ))}
            {depth < deepestStep && (
              <Menu.Item leftSection={<IconPlus {...icon} />} onClick={() => editing.addUnder(step.id)}>
                Ajouter une étape dessous
              </Menu.Item>
            )}
            <Menu.Item leftSection={<IconCalendarEvent {...icon} />} onClick={() => setDating(true)}>
              Dater le début…
            </Menu.Item>
            <Menu.Item leftSection={<IconTrash {...icon} />} onClick={() => editing.remove(step)}>
              Supprimer
            </Menu.Item>
          </DotsMenu>
        </span>
      </Popover.Target>
      <Popover.Dropdown role="dialog" aria-label={`Début, étape ${rank}`}>
        <UnlessLater record="ficheStep" id={step.id} field="startsOn" label="Début">
          <DayField label="Début" value={step.startsOn} onChange={(startsOn) => set({ startsOn })} />
        </UnlessLater>
      </Popover.Dropdown>
    </Popover>
  )
}
