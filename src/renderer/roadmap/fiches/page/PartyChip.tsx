import { Menu, UnstyledButton } from '@mantine/core'
import { IconAddressBook, IconLink, IconTrash, IconUnlink } from '@tabler/icons-react'
import { useState } from 'react'
import type { PartyLine } from '#shared/contract/roadmap/fiches.ts'
import { useApiQuery } from '../../../api/hooks.ts'
import { useRowUpdate } from '../../../components/fields/use-row-update.ts'
import { useGesture } from '../../../components/use-gesture.ts'
import classes from './page.module.css'

const icon = { size: 16, stroke: 1.6 } as const

/** Structures proposed for a name. */
const most = 4

/** One structure: filled when it is of the directory; its menu ties it, unties it, or takes it out. */
export function PartyChip({ line: { party, actor } }: { readonly line: PartyLine }) {
  const [opened, setOpened] = useState(false)
  const { write } = useRowUpdate()
  const remove = useGesture('records', 'remove')
  const name = actor ?? party.name ?? 'Sans nom'
  const link = (id: typeof party.actor) => void write({ record: 'ficheParty', id: party.id, changes: { actor: id } })
  return (
    <li>
      <Menu opened={opened} onChange={setOpened} position="bottom-start">
        <Menu.Target>
          <UnstyledButton
            className={classes.chip ?? ''}
            data-known={actor !== null || undefined}
            aria-label={`${name}, ${actor === null ? 'en texte libre' : 'rattaché à l’annuaire'}`}
          >
            {actor !== null && <IconAddressBook size={15} stroke={1.6} aria-hidden="true" />}
            {name}
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          {actor === null ? (
            opened && <Suggestions name={party.name ?? ''} link={link} />
          ) : (
            <Menu.Item leftSection={<IconUnlink {...icon} />} onClick={() => link(null)}>
              Détacher de l’annuaire
            </Menu.Item>
          )}
          <Menu.Item
            leftSection={<IconTrash {...icon} />}
            onClick={() => remove.act({ record: 'ficheParty', id: party.id }, `Retiré\u00a0: ${name}`)}
          >
            Retirer de la fiche
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </li>
  )
}

interface SuggestionsProps {
  readonly name: string
  readonly link: (actor: PartyLine['party']['actor']) => void
}

/** The structures of the directory whose name holds these words. */
function Suggestions({ name, link }: SuggestionsProps) {
  const found = useApiQuery('followUps', 'bearers', { meeting: null, text: name.slice(0, 200) })
  const structures = (found.data ?? []).filter(({ actor }) => actor !== null).slice(0, most)
  if (found.data !== undefined && structures.length === 0)
    return <Menu.Label>Aucune structure de l’annuaire ne porte ce nom</Menu.Label>
  return structures.map((one) => (
    <Menu.Item key={one.actor} leftSection={<IconLink {...icon} />} onClick={() => link(one.actor)}>
      Rattacher à {one.name}
    </Menu.Item>
  ))
}
