import { Menu } from '@mantine/core'
import { IconArrowRight, IconCalendarPlus, IconClipboardText, IconCopy, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import type { FicheLine, FicheList, NamedMeeting } from '#shared/contract/roadmap/fiches.ts'
import { AskedMenu, WhenAsked } from '../../components/RowMenu.tsx'
import { axisName, ficheTitle, meetingDay } from './fiche-words.ts'
import { NationalTexts } from './NationalTexts.tsx'
import { useFicheVerbs } from './use-fiche-verbs.ts'

interface Props {
  readonly line: Pick<FicheLine, 'id' | 'title' | 'axis'>
  readonly axes: FicheList['axes']
  /** The meeting to come that may take it up; `null` when none may, or when its agenda has it. */
  readonly next?: NamedMeeting | null
  readonly onRemoved?: () => void
}

const icon = { size: 16, stroke: 1.6 } as const

/** What one does with a whole fiche. */
export function FicheMenu(props: Props) {
  const label = `Autres actions, ${ficheTitle(props.line.title)}`
  return (
    <WhenAsked label={label}>
      <FicheDeeds {...props} label={label} />
    </WhenAsked>
  )
}

function FicheDeeds({ line, axes, next = null, onRemoved, label }: Props & { readonly label: string }) {
  const { duplicate, move, putOnAgenda, remove } = useFicheVerbs()
  const [reading, read] = useState(false)
  return (
    <>
      <AskedMenu label={label}>
        <Menu.Item leftSection={<IconCopy {...icon} />} onClick={() => duplicate(line)}>
          Dupliquer
        </Menu.Item>
        {next !== null && (
          <Menu.Item leftSection={<IconCalendarPlus {...icon} />} maw={360} onClick={() => putOnAgenda(line, next)}>
            Mettre à l’ordre du jour du {meetingDay(next)}
          </Menu.Item>
        )}
        {axes
          .filter(({ id }) => id !== line.axis)
          .map((axis) => (
            <Menu.Item
              key={axis.id}
              leftSection={<IconArrowRight {...icon} />}
              maw={360}
              onClick={() => move(line, axis.id, axisName(axis))}
            >
              Déplacer vers {axis.number === null ? axisName(axis) : `l’axe ${axis.number}`}
            </Menu.Item>
          ))}
        {line.axis !== null && (
          <Menu.Item leftSection={<IconArrowRight {...icon} />} onClick={() => move(line, null, 'Dans aucun axe')}>
            Retirer de son axe
          </Menu.Item>
        )}
        <Menu.Item leftSection={<IconClipboardText {...icon} />} onClick={() => read(true)}>
          Textes pour Mon Inclusion Numérique
        </Menu.Item>
        <Menu.Item leftSection={<IconTrash {...icon} />} onClick={() => remove(line, onRemoved)}>
          Supprimer
        </Menu.Item>
      </AskedMenu>
      {reading && <NationalTexts part={{ kind: 'fiches', fiches: [line.id] }} close={() => read(false)} />}
    </>
  )
}
