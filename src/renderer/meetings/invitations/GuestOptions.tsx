import { Combobox, Group, Kbd, Text } from '@mantine/core'
import { IconBuilding, IconPlus, IconUser } from '@tabler/icons-react'
import type { GuestFound, GuestsFound, GuestTyped } from '#shared/contract/meetings/invitations.ts'
import { Second } from '../../components/plain/Second.tsx'
import { quoted } from '../../words/spaces.ts'
import { foundState, readFacts, readName, typedState } from './guest-words.ts'
import classes from './invitations.module.css'

/** What Entrée or a click does: invite someone known, or add someone and invite them. */
export type GuestRow =
  | { readonly kind: 'found'; readonly found: GuestFound }
  | { readonly kind: 'typed'; readonly typed: GuestTyped }

/** In the order of the rows: the first is highlighted. */
export const rowsOf = ({ known, typed, typedFirst }: GuestsFound): readonly GuestRow[] => {
  const found = known.map((one): GuestRow => ({ kind: 'found', found: one }))
  const added = typed.map((one): GuestRow => ({ kind: 'typed', typed: one }))
  return typedFirst ? [...added, ...found] : [...found, ...added]
}

interface Props {
  readonly rows: readonly GuestRow[]
  readonly sector: string | null
}

export function GuestOptions({ rows, sector }: Props) {
  return (
    <Combobox.Options aria-label="Personnes et structures à inviter">
      {rows.length === 0 && <Combobox.Empty>Écrivez un nom, ou celui d’une structure.</Combobox.Empty>}
      {rows.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows are made anew for each text
        <Combobox.Option key={index} value={String(index)} className={classes.option ?? ''}>
          {row.kind === 'found' ? <Found found={row.found} /> : <Typed typed={row.typed} sector={sector} />}
          <Kbd aria-hidden="true">Entrée</Kbd>
        </Combobox.Option>
      ))}
    </Combobox.Options>
  )
}

function Found({ found }: { readonly found: GuestFound }) {
  const Glyph = found.kind === 'person' ? IconUser : IconBuilding
  const facts = [found.role, found.structure].filter(Boolean).join(', ')
  return <Told icon={Glyph} name={found.name} facts={facts} state={foundState(found)} />
}

function Typed({ typed, sector }: { readonly typed: GuestTyped; readonly sector: string | null }) {
  return (
    <Told
      icon={IconPlus}
      name={`Ajouter ${quoted(readName(typed.read))}`}
      facts={readFacts(typed.read)}
      state={typedState(typed, sector)}
    />
  )
}

interface ToldProps {
  readonly icon: typeof IconUser
  readonly name: string
  readonly facts: string
  readonly state: string
}

function Told({ icon: Glyph, name, facts, state }: ToldProps) {
  return (
    <>
      <Glyph size={18} stroke={1.6} aria-hidden="true" />
      <Group gap="0 var(--s4)" justify="space-between" flex={1} miw={0}>
        <span>
          <Text component="span" fw={600}>
            {name}
          </Text>
          {facts !== '' && `, ${facts}`}
        </span>
        <Second>{state}</Second>
      </Group>
    </>
  )
}
