import { Box, Title } from '@mantine/core'
import { sectionKinds } from '#shared/records/minutes/section/section.ts'
import { choiceWord } from '#shared/text/newer.ts'
import { Facts } from '../../../components/Facts.tsx'
import { HistoryButton } from '../../../components/history/HistoryButton.tsx'
import { KeyHints } from '../../../components/KeyHints.tsx'
import classes from '../write.module.css'
import type { WriteView } from '../write-view.ts'
import { AxisSettings } from './AxisSettings.tsx'
import { FicheSettings } from './FicheSettings.tsx'
import { NumberingSettings } from './NumberingSettings.tsx'
import { ThreadSetting } from './ThreadSetting.tsx'

const textKeys = [
  { keys: ['Tab'], does: 'décaler la liste' },
  { keys: ['Maj', 'Tab'], does: 'la ramener' },
  { keys: ['Échap', 'Tab'], does: 'sortir du texte' },
]

/** What can be set of the section, beside its text. */
export function SectionSide({ section, minutes }: WriteView) {
  const kind = section.kind ?? 'text'
  const fiche = minutes.fiches.find(({ id }) => id === section.fiche)
  const sheet = minutes.axisSheets.find(({ id }) => id === section.axisSheet)
  const axis = minutes.axes.find(({ id }) => id === sheet?.axis)
  return (
    <>
      <div className={classes.sideHead}>
        <Title order={2}>Cette section</Title>
        <HistoryButton record="section" id={section.id} />
      </div>
      <Facts facts={[['Nature', choiceWord(sectionKinds, kind)]]} />
      {kind !== 'front' && <NumberingSettings section={section} minutes={minutes} />}
      {axis !== undefined && <AxisSettings axis={axis} />}
      {fiche !== undefined && <FicheSettings fiche={fiche} />}
      {(axis !== undefined || fiche !== undefined) && <ThreadSetting section={section} />}
      <Box mt="auto" pt="xl">
        <KeyHints hints={textKeys} />
      </Box>
    </>
  )
}
