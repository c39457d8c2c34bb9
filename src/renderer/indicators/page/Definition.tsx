import { Box, Button, Text } from '@mantine/core'
import type { IndicatorPage } from '#shared/contract/indicators/indicators.ts'
import { longDate } from '#shared/text/french-dates.ts'
import { Ordinals } from '../../components/Ordinals.tsx'
import classes from './page.module.css'

/** What is counted, in the words that hold now, and since when. */
export function Definition({ page: { indicator, versions }, edit }: { page: IndicatorPage; edit: () => void }) {
  const since = versions[0]?.until ?? null
  if (indicator.definition === null)
    return (
      <div className={classes.undefined}>
        <Text c="var(--ink-2)">Sans définition, deux structures ne compteront pas la même chose.</Text>
        <Button size="xs" onClick={edit}>
          Écrire la définition
        </Button>
      </div>
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
