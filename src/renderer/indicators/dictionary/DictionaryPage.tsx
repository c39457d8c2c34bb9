import { Button, Stack } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { getRouteApi } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Dictionary } from '#shared/contract/indicators/indicators.ts'
import { dictionaryGroups } from '#shared/records/indicators/indicator/dictionary-order.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { Loaded } from '../../components/Loaded.tsx'
import { LinkButton } from '../../components/links.tsx'
import { PageHead } from '../../components/PageHead.tsx'
import { wayTo } from '../../components/way-to.tsx'
import type { DictionarySearch } from '../address.ts'
import { AddIndicator } from '../form/AddIndicator.tsx'
import { dictionarySentence, groupName } from '../indicator-words.ts'
import { HowToRead } from './HowToRead.tsx'
import { NothingDefined } from './NothingDefined.tsx'
import { OverviewGroup } from './OverviewGroup.tsx'
import { StarterDialog } from './StarterDialog.tsx'

const route = getRouteApi('/indicateurs/dictionnaire')

/** What each indicator means: their order, what remains to be said of them, and how their figures are read. */
export function DictionaryPage(): ReactNode {
  const dictionary = useApiQuery('indicators', 'list', {})
  const navigate = route.useNavigate()
  const ask = (search: DictionarySearch) => void navigate({ search, replace: true })
  const isKnown = dictionary.data !== undefined && dictionary.data.indicators.length > 0
  return (
    <>
      <PageHead
        title="Dictionnaire"
        word="Indicateur"
        crumbs={[wayTo.indicators, 'Dictionnaire']}
        {...(isKnown && { sentence: dictionarySentence(dictionary.data), actions: <Actions ask={ask} /> })}
      />
      <Loaded query={dictionary} rows={8} sentence="Lecture du dictionnaire">
        {(dictionary) => <DefinedIndicators dictionary={dictionary} ask={ask} />}
      </Loaded>
    </>
  )
}

interface Asking {
  readonly ask: (search: DictionarySearch) => void
}

function Actions({ ask }: Asking) {
  const missing = useApiQuery('indicators', 'starter', {}).data?.some(({ present }) => !present) ?? false
  // Once indicators are there, what follows is to ask for figures.
  const isNext = useApiQuery('campaigns', 'list', {}).data?.length === 0
  return (
    <>
      <LinkButton to="/indicateurs/campagnes/nouvelle" variant={isNext ? 'filled' : 'subtle'}>
        Préparer une campagne
      </LinkButton>
      {missing && <Button onClick={() => ask({ depart: true })}>Ajouter depuis la liste de départ</Button>}
      <Button
        variant={isNext ? 'default' : 'filled'}
        leftSection={<IconPlus size={18} stroke={1.6} />}
        onClick={() => ask({ nouveau: true })}
      >
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
      {dictionary.indicators.length === 0 ? <NothingDefined /> : <Overview dictionary={dictionary} />}
      <AddIndicator dictionary={dictionary} opened={nouveau} close={close} />
      {depart && <StarterDialog close={close} />}
    </>
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
      <HowToRead />
    </Stack>
  )
}
