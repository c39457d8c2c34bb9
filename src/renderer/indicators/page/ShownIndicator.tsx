import { Alert, Box, Button, Group, Stack, Text } from '@mantine/core'
import { IconAlertTriangle, IconPencil } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { IndicatorPage } from '#shared/contract/indicators/indicators.ts'
import { longDate } from '#shared/text/french-dates.ts'
import { HistoryButton } from '../../components/history/HistoryButton.tsx'
import { LinkAnchor, LinkButton } from '../../components/links.tsx'
import { Ordinals } from '../../components/Ordinals.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { wayTo } from '../../components/way-to.tsx'
import { EditIndicator } from '../form/EditIndicator.tsx'
import { groupName, indicatorName } from '../indicator-words.ts'
import { WorkbookButton } from '../indicator-workbook/WorkbookButton.tsx'
import { IndicatorFigures } from '../measures/IndicatorFigures.tsx'
import { IndicatorFacts } from './IndicatorFacts.tsx'
import { IndicatorMenu } from './IndicatorMenu.tsx'
import classes from './page.module.css'
import { NoteList } from './parts/NoteList.tsx'
import { SplitList } from './parts/SplitList.tsx'
import { TargetList } from './parts/TargetList.tsx'
import { VersionList } from './parts/VersionList.tsx'

/** One indicator: its definition, its figures, then what one must know to count and to read them. */
export function ShownIndicator({ page }: { readonly page: IndicatorPage }) {
  const { indicator, axes } = page
  const [editing, edit] = useState(false)
  const navigate = useNavigate()
  const isComputed = indicator.provider === 'computed'
  const axis = axes.find(({ id }) => id === indicator.axis) ?? null
  return (
    <>
      <PageHead
        title={indicatorName(indicator.name)}
        crumbs={[wayTo.indicators, groupName({ axis, computed: isComputed })]}
        actions={
          <>
            <HistoryButton record="indicator" id={indicator.id} />
            <WorkbookButton indicator={indicator} />
            <Button leftSection={<IconPencil size={18} stroke={1.6} />} onClick={() => edit(true)}>
              Modifier
            </Button>
            {!isComputed && (
              <LinkButton to="/indicateurs/$id/chiffres" params={{ id: indicator.id }}>
                Saisir les chiffres
              </LinkButton>
            )}
            <IndicatorMenu page={page} onRemoved={() => void navigate({ to: '/indicateurs' })} />
          </>
        }
      />
      <Namesakes page={page} />
      <Definition page={page} edit={() => edit(true)} />
      <IndicatorFigures indicator={indicator.id} />
      <Stack gap="var(--s7)" mt="var(--s7)">
        <IndicatorFacts page={page} />
        <NoteList page={page} />
        <TargetList page={page} />
        {!isComputed && <SplitList page={page} />}
        {page.versions.length > 0 && <VersionList page={page} />}
      </Stack>
      <EditIndicator page={page} opened={editing} close={() => edit(false)} />
    </>
  )
}

function Namesakes({ page: { namesakes } }: { readonly page: IndicatorPage }) {
  const [first] = namesakes
  if (first === undefined) return null
  return (
    <Alert color="ocre" icon={<IconAlertTriangle size={20} stroke={1.6} />} mb="md">
      Un autre indicateur porte ce nom&nbsp;:{' '}
      <LinkAnchor to="/indicateurs/$id" params={{ id: first.id }} underline="always">
        voir l’autre
      </LinkAnchor>
      . Deux noms pareils ne se distinguent pas dans un classeur.
    </Alert>
  )
}

/** What is counted, in the words that hold now, and since when. */
function Definition({ page: { indicator, versions }, edit }: { page: IndicatorPage; edit: () => void }) {
  const since = versions[0]?.until ?? null
  if (indicator.definition === null)
    return (
      <Group gap="var(--s3) var(--s5)" mb="xl" px="lg" py="sm" bg="var(--sunken)" bdrs="sm">
        <Text c="var(--ink-2)">Sans définition, deux structures ne compteront pas la même chose.</Text>
        <Button size="xs" onClick={edit}>
          Écrire la définition
        </Button>
      </Group>
    )
  return (
    <Box mb="xl" maw="72ch">
      <p className={classes.words}>{indicator.definition}</p>
      {since !== null && (
        <Text size="sm" c="var(--ink-2)" mt="xs">
          <Ordinals>{`Définition en vigueur depuis le ${longDate(since)}.`}</Ordinals>
        </Text>
      )}
    </Box>
  )
}
