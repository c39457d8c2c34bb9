import { Button, Checkbox, CloseButton, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { type DirectoryFilter, directoryFilterSchema } from '#shared/contract/directory/directory.ts'
import type { AskableStructure } from '#shared/contract/indicators/campaigns.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { useApiQuery } from '../../../api/hooks.ts'
import { EmptyState } from '../../../components/EmptyState.tsx'
import { FormDrawer } from '../../../components/form/FormDrawer.tsx'
import { Loaded } from '../../../components/Loaded.tsx'
import { LinkButton } from '../../../components/links.tsx'
import { List } from '../../../components/plain/List.tsx'
import { Row } from '../../../components/plain/Row.tsx'
import { Second } from '../../../components/plain/Second.tsx'
import { AddActor } from '../../../directory/AddActor.tsx'
import { CandidateFilters } from '../../../meetings/invitations/CandidateFilters.tsx'
import { plural } from '../../../words/numbers.ts'
import classes from '../campaigns.module.css'
import type { ChosenStructures } from './chosen-structures.ts'

const whole = directoryFilterSchema.parse({})
const isWhole = (filter: DirectoryFilter): boolean => JSON.stringify(filter) === JSON.stringify(whole)

/** Of the criteria of an invitation, what says something of a structure that is asked for figures. */
const fewFlags = ['outsideField'] as const

/** Rows drawn first, then all that may be asked at once. */
const first = 8
const most = 5_000

interface Props {
  readonly chosen: ChosenStructures
  /** Asked already: ticked, and not to be changed. */
  readonly asked?: readonly RowId[]
}

/** Structures of the directory, by the filters of invitations; those chosen are listed under. */
export function StructureChoice({ chosen, asked = [] }: Props) {
  const [filter, setFilter] = useState<DirectoryFilter>(whole)
  const [limit, setLimit] = useState(first)
  const found = useApiQuery('campaigns', 'askable', { filter, limit }, { keepPrevious: true })
  const change = (changed: DirectoryFilter) => {
    setFilter(changed)
    setLimit(first)
  }
  const [adding, add] = useState(false)
  return (
    <>
      <Loaded query={found} rows={4}>
        {(found) =>
          found.total === 0 && isWhole(filter) ? (
            <EmptyState
              order={3}
              title="L’annuaire est vide."
              action={
                <>
                  <Button onClick={() => add(true)}>Ajouter une structure</Button>
                  <LinkButton to="/annuaire/importer" search={{ pour: 'campagne' }} variant="subtle">
                    Importer dans l’annuaire
                  </LinkButton>
                </>
              }
            >
              Ajoutez ici les structures que vous interrogez, une à une, ou importez votre liste.
            </EmptyState>
          ) : (
            <>
              <CandidateFilters label="Chercher une structure" flags={fewFlags} filter={filter} setFilter={change} />
              <FoundRows rows={found.rows} chosen={chosen} asked={asked} />
              <FoundButtons
                found={found}
                filter={filter}
                chosen={chosen}
                asked={asked}
                showAll={() => setLimit(most)}
                add={() => add(true)}
              />
            </>
          )
        }
      </Loaded>
      {chosen.list.length > 0 && <ChosenRows chosen={chosen} />}
      <FormDrawer opened={adding} close={() => add(false)} title="Ajouter une structure">
        <AddActor
          name={filter.text.trim()}
          done="Structure ajoutée à l’annuaire, et choisie"
          onEach={(structure) => chosen.add([structure])}
          onAdded={() => add(false)}
          onCancel={() => add(false)}
        />
      </FormDrawer>
    </>
  )
}

function FoundRows({ rows, chosen, asked = [] }: Props & { readonly rows: readonly AskableStructure[] }) {
  if (rows.length === 0)
    return (
      <Text c="var(--ink-2)" mt="xs" mb="md">
        Aucune structure de l’annuaire ne répond à ces filtres.
      </Text>
    )
  return (
    <List ruled mb="lg" aria-label="Structures de l’annuaire">
      {rows.map((structure) => (
        <Row key={structure.id} component="li" widths={[1, 'auto']} gap="var(--s2) var(--s4)" mih={40} py="xs">
          <Checkbox
            checked={chosen.has(structure.id) || asked.includes(structure.id)}
            disabled={asked.includes(structure.id)}
            onChange={() => chosen.toggle(structure)}
            label={
              <>
                {structure.name}
                {!structure.hasAddress && <Second block>sans adresse de courriel</Second>}
              </>
            }
          />
          <Group component="span" gap="sm" wrap="nowrap" fz="sm" c="var(--ink-2)">
            {structure.where}
          </Group>
        </Row>
      ))}
    </List>
  )
}

interface ButtonsProps extends Props {
  readonly found: { readonly total: number; readonly rows: readonly AskableStructure[] }
  readonly filter: DirectoryFilter
  readonly showAll: () => void
  readonly add: () => void
}

function FoundButtons({ found: { total, rows }, filter, chosen, asked = [], showAll, add }: ButtonsProps) {
  // The rows that are not shown are fetched when they are asked for.
  const all = useApiQuery('campaigns', 'askable', total > rows.length ? { filter, limit: most } : null)
  const known = total > rows.length ? all.data?.rows : rows
  const open = (known ?? []).filter(({ id }) => !asked.includes(id))
  const isAll = known !== undefined && open.every(({ id }) => chosen.has(id))
  return (
    <Group gap="sm" mb="md">
      {total > 1 && (
        <Button
          size="xs"
          disabled={known === undefined}
          onClick={() => (isAll ? chosen.remove(open) : chosen.add(open))}
        >
          {isAll ? 'Décocher' : 'Cocher'} les {plural(total, 'structure', 'structures')}
        </Button>
      )}
      {total > rows.length && (
        <Button size="xs" variant="subtle" onClick={showAll}>
          Voir les suivantes
        </Button>
      )}
      <Button size="xs" variant="subtle" onClick={add}>
        Ajouter une structure
      </Button>
    </Group>
  )
}

function ChosenRows({ chosen }: Pick<Props, 'chosen'>) {
  return (
    <>
      <Text fw={600} size="sm" c="var(--ink-2)" mt="md" mb="sm" aria-live="polite">
        {plural(chosen.list.length, 'structure choisie', 'structures choisies')}
      </Text>
      <List ruled mb="lg" aria-label="Structures choisies">
        {chosen.list.map((structure) => (
          <Row key={structure.id} component="li" widths={[1, 'auto']} gap="var(--s2) var(--s4)" mih={40} py="xs">
            <span className={classes.name}>{structure.name}</span>
            <CloseButton
              size={28}
              aria-label={`Ne pas demander à ${structure.name}`}
              onClick={() => chosen.toggle(structure)}
            />
          </Row>
        ))}
      </List>
    </>
  )
}
