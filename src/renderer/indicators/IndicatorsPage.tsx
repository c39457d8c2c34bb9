import { Button, Stack } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { getRouteApi } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Dictionary } from '#shared/contract/indicators/indicators.ts'
import { dictionaryGroups } from '#shared/records/indicators/indicator/dictionary-order.ts'
import { useApiQuery } from '../api/hooks.ts'
import { EmptyState } from '../components/EmptyState.tsx'
import { Loaded } from '../components/Loaded.tsx'
import { LinkButton } from '../components/links.tsx'
import { PageHead } from '../components/PageHead.tsx'
import type { IndicatorsSearch } from './address.ts'
import { AddIndicator } from './form/AddIndicator.tsx'
import { IndicatorsFrame } from './IndicatorsFrame.tsx'
import { dictionarySentence, groupName } from './indicator-words.ts'
import { WorkbookButton } from './indicator-workbook/WorkbookButton.tsx'
import { OverviewGroup } from './OverviewGroup.tsx'
import { StarterDialog } from './StarterDialog.tsx'

const route = getRouteApi('/indicateurs')

/** The common indicators, none of them open: their order, and what remains to be said. */
export function IndicatorsPage(): ReactNode {
  const dictionary = useApiQuery('indicators', 'list', {})
  const navigate = route.useNavigate()
  const ask = (search: IndicatorsSearch) => void navigate({ search, replace: true })
  return (
    <IndicatorsFrame current={null}>
      <PageHead
        title="Indicateurs"
        {...(dictionary.data &&
          dictionary.data.indicators.length > 0 && { sentence: dictionarySentence(dictionary.data) })}
        {...(dictionary.data && dictionary.data.indicators.length > 0 && { actions: <Actions ask={ask} /> })}
      />
      <Loaded query={dictionary} rows={8} sentence="Lecture du dictionnaire">
        {(dictionary) => <DefinedIndicators dictionary={dictionary} ask={ask} />}
      </Loaded>
    </IndicatorsFrame>
  )
}

interface Asking {
  readonly ask: (search: IndicatorsSearch) => void
}

function Actions({ ask }: Asking) {
  const missing = useApiQuery('indicators', 'starter', {}).data?.some(({ present }) => !present) ?? false
  return (
    <>
      <LinkButton to="/indicateurs/comparaison">Comparer les secteurs</LinkButton>
      <WorkbookButton indicator={null} />
      {missing && <Button onClick={() => ask({ depart: true })}>Ajouter depuis la liste de départ</Button>}
      <Button variant="filled" leftSection={<IconPlus size={18} stroke={1.6} />} onClick={() => ask({ nouveau: true })}>
        Ajouter un indicateur
      </Button>
    </>
  )
}

function DefinedIndicators({ dictionary, ask }: Asking & { readonly dictionary: Dictionary }) {
  const { nouveau = false, depart = false } = route.useSearch()
  const close = () => ask({})
  return (
    <>
      {dictionary.indicators.length === 0 ? <NothingYet ask={ask} /> : <Overview dictionary={dictionary} />}
      <AddIndicator dictionary={dictionary} opened={nouveau} close={close} />
      {depart && <StarterDialog close={close} />}
    </>
  )
}

function NothingYet({ ask }: Asking) {
  return (
    <EmptyState
      title="Aucun indicateur n’est encore défini."
      action={
        <>
          <Button variant="filled" onClick={() => ask({ depart: true })}>
            Partir de la liste de départ
          </Button>
          <Button onClick={() => ask({ nouveau: true })}>Ajouter un indicateur</Button>
        </>
      }
    >
      Un indicateur dit ce que les structures comptent de la même façon&nbsp;: sa définition, son unité, sa fréquence.
      La liste de départ en propose, dont ceux que Concerto calcule déjà avec vos réunions, votre annuaire et vos
      fiches-actions.
    </EmptyState>
  )
}

/** Every indicator under its axis, in an order one changes here, with what remains to be said of it. */
function Overview({ dictionary }: { readonly dictionary: Dictionary }) {
  return (
    <Stack gap="xl" maw={860}>
      {dictionaryGroups(dictionary.indicators, dictionary.axes).map((group) => (
        <OverviewGroup
          key={groupName(group)}
          name={groupName(group)}
          indicators={group.indicators}
          dictionary={dictionary}
        />
      ))}
    </Stack>
  )
}
