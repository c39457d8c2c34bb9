import { Group, Stack, Text } from '@mantine/core'
import { useSearch } from '@tanstack/react-router'
import type { Territory, WhoDoesWhat } from '#shared/contract/directory/territory.ts'
import { useApiQuery } from '../../../api/hooks.ts'
import { useWorkspace } from '../../../api/workspace.tsx'
import { ErrorMessage } from '../../../components/ErrorMessage.tsx'
import { PrintButton } from '../../../components/PrintButton.tsx'
import { usePrinting } from '../../../components/use-printing.ts'
import { Waiting } from '../../../components/Waiting.tsx'
import { dayOf, longDate } from '../../../words/dates.ts'
import { counted, numberWord, plural } from '../../../words/numbers.ts'
import { territoryName } from '../../../words/territory.ts'
import { filterOf } from '../address.ts'
import { NoPlaces } from '../NoPlaces.tsx'
import { partName } from '../part-name.ts'
import classes from '../TerritoryPage.module.css'
import { Service } from './Service.tsx'

/** Which structures offer each service; the sheet one prints before a meeting. */
export function WhoView({ territory }: { readonly territory: Territory }) {
  const search = useSearch({ from: '/territoire' })
  const filter = filterOf(search)
  const found = useApiQuery('territory', 'whoDoesWhat', { filter }, { keepPrevious: true })
  const { sectors } = useWorkspace()
  if (found.isError) return <ErrorMessage thrown={found.error} retry={() => void found.refetch()} />
  if (found.data === undefined) return <Waiting rows={8} />
  const part = partName(search, { sectors, epci: territory.epci })
  if (found.data.every(({ actors }) => actors.length === 0)) return <NoPlaces />
  return <Sheet services={found.data} part={part} />
}

function Sheet({ services, part }: { readonly services: readonly WhoDoesWhat[]; readonly part: string | null }) {
  const { espace } = useWorkspace()
  const printing = usePrinting()
  return (
    <>
      <Text fw={600} mb="lg" data-only="paper">
        {['Qui fait quoi', territoryName(espace), ...(part === null ? [] : [part])].join(', ')}, le{' '}
        {longDate(dayOf(new Date()))}
      </Text>
      <Group gap="var(--s3) var(--s5)" justify="space-between" mb="xl" data-only="screen">
        <Text c="var(--ink-2)">{whoSentence(services)}</Text>
        <PrintButton />
      </Group>
      <Stack className={classes.services ?? ''} gap="var(--s7)">
        {services.map((one) => (
          <Service key={one.service} {...one} printing={printing} />
        ))}
      </Stack>
    </>
  )
}

/** « 14 structures connues, pour sept services sur neuf. » */
const whoSentence = (services: readonly WhoDoesWhat[]): string => {
  const structures = new Set(services.flatMap(({ actors }) => actors.map(({ id, name }) => id ?? name)))
  if (structures.size === 0) return 'Aucune structure connue dans cette partie.'
  const offered = services.filter(({ actors }) => actors.length > 0).length
  const known = plural(structures.size, 'structure connue', 'structures connues')
  if (offered === services.length) return `${known}\u00A0; chaque service est offert.`
  return `${known}, pour ${counted(offered, 'service', 'services')} sur ${numberWord(services.length)}.`
}
