import { Button, Group, Menu, Select, Stack, Text } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import type { NeedPage } from '#shared/contract/roadmap/needs.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { firstOf, goOnTo } from '../../components/go-on-to.ts'
import { LinkAnchor } from '../../components/links.tsx'
import { Section } from '../../components/Section.tsx'
import { axisName, ficheTitle } from '../fiches/fiche-words.ts'
import { useNeedVerbs } from './use-need-verbs.ts'

/** The fiche-action that answers it: one there is, or one made of it. */
export function NeedFiche({ page }: { readonly page: NeedPage }) {
  const { need, fiche } = page.line
  return (
    <Section title="Fiche-action qui y répond">
      {need.fiche !== null && fiche !== null ? (
        <TiedFiche need={need} id={need.fiche} title={fiche} />
      ) : (
        <ChooseFiche page={page} />
      )}
    </Section>
  )
}

interface TiedProps {
  readonly need: NeedPage['line']['need']
  readonly id: RowId
  readonly title: string
}

function TiedFiche({ need, id, title }: TiedProps) {
  const { tie } = useNeedVerbs()
  const untie = () => tie(need, null, () => goOnTo(() => firstOf('#need-fiche')))
  return (
    <Group gap="md" pt="xs" justify="space-between" wrap="nowrap" align="flex-start">
      <LinkAnchor to="/fiches/$fiche" params={{ fiche: id }} id="need-fiche-link">
        {title}
      </LinkAnchor>
      <Button size="compact-sm" variant="subtle" onClick={untie} flex="none">
        Détacher
      </Button>
    </Group>
  )
}

function ChooseFiche({ page: { line, axes } }: { readonly page: NeedPage }) {
  const { tie, toFiche } = useNeedVerbs()
  const fiches = useApiQuery('fiches', 'list', {}).data?.lines ?? []
  const goOn = () => goOnTo(() => firstOf('#need-fiche-link'))
  return (
    <Stack gap="md" pt="xs" align="flex-start">
      {fiches.length === 0 ? (
        <Text c="var(--ink-2)">Aucune fiche-action n’existe encore.</Text>
      ) : (
        <Select
          id="need-fiche"
          label="Rattacher à une fiche-action"
          placeholder="Intitulé de la fiche"
          searchable
          limit={40}
          w="100%"
          nothingFoundMessage="Aucune fiche-action ne porte ces mots."
          data={fiches.map(({ id, title }) => ({ value: id, label: ficheTitle(title) }))}
          value={null}
          onChange={(id) => id !== null && tie(line.need, id as RowId, goOn)}
          comboboxProps={{ withinPortal: false }}
        />
      )}
      <Menu position="bottom-start">
        <Menu.Target>
          <Button rightSection={<IconChevronDown size={16} stroke={1.6} />}>En faire une fiche-action</Button>
        </Menu.Target>
        <Menu.Dropdown>
          {[...axes.map((axis) => [axis.id, axisName(axis)] as const), [null, 'Dans aucun axe'] as const].map(
            ([axis, name]) => (
              <Menu.Item key={axis} maw={420} onClick={() => toFiche(line.need, axis, goOn)}>
                {name}
              </Menu.Item>
            ),
          )}
        </Menu.Dropdown>
      </Menu>
    </Stack>
  )
}
