import { Button, Menu } from '@mantine/core'
import {
  IconAlignLeft,
  IconChecklist,
  IconClipboardText,
  IconHeading,
  IconLayoutGrid,
  IconPlus,
  IconUsers,
} from '@tabler/icons-react'
import type { Minutes } from '#shared/records/minutes/minutes.ts'
import type { Section } from '#shared/records/records.ts'
import { useApiMutation } from '../../../api/hooks.ts'
import { Second } from '../../../components/plain/Second.tsx'
import type { WriteView } from '../write-view.ts'

interface Props {
  readonly minutes: Minutes
  readonly section: Section
  readonly show: WriteView['show']
}

const kinds = [
  { kind: 'text', label: 'Texte', icon: IconAlignLeft, place: null },
  { kind: 'axis', label: 'Tableau d’axe', icon: IconLayoutGrid, place: null },
  { kind: 'fiche', label: 'Fiche-action', icon: IconClipboardText, place: null },
  { kind: 'attendance', label: 'Liste des présents', icon: IconUsers, place: 'à la fin' },
  { kind: 'followUps', label: 'Décisions et suites', icon: IconChecklist, place: 'à la fin' },
  { kind: 'front', label: 'Bloc titre', icon: IconHeading, place: 'en tête' },
] as const

const once: ReadonlySet<string> = new Set(['front', 'attendance', 'followUps'])

/** Adds a section after the chosen one, or where it belongs in any minutes; what a document has once is not offered twice. */
export function AddSection({ minutes, section, show }: Props) {
  const add = useApiMutation('minutes', 'addSection')
  const has = (kind: string) => minutes.sections.some((one) => one.kind === kind)
  const offered = kinds.filter(({ kind }) => !(once.has(kind) && has(kind)))
  const addKind = (kind: (typeof kinds)[number]['kind']) =>
    add.mutate(
      {
        meeting: minutes.meeting.id,
        after: section.id,
        kind,
        level: levelFor(kind, section),
      },
      { onSuccess: ({ id }) => show(id, 'ecrire') },
    )
  return (
    <Menu position="top-start" floatingStrategy="fixed">
      <Menu.Target>
        <Button size="xs" leftSection={<IconPlus size={16} stroke={1.6} />} title="Ajouter après la section choisie">
          Ajouter
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {offered.map(({ kind, label, icon: Glyph, place }) => (
          <Menu.Item
            key={kind}
            leftSection={<Glyph size={16} stroke={1.6} />}
            rightSection={place !== null && <Second ps="md">{place}</Second>}
            onClick={() => addKind(kind)}
          >
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

/** The heading's level of a section added after another: an axis stands under a heading, a fiche under its axis. */
const levelFor = (kind: NonNullable<Section['kind']>, after: Section): number => {
  const level = after.level ?? 1
  switch (kind) {
    case 'axis':
      return 2
    case 'fiche':
      return after.kind === 'fiche' ? level : Math.min(level + 1, 3)
    case 'text':
      return after.kind === 'text' ? level : 1
    default:
      return 1
  }
}
