import { Title } from '@mantine/core'
import { sectionKinds } from '#shared/domain/section/section.ts'
import { Facts } from '../../../../components/Facts.tsx'
import { KeyHints } from '../../../../components/KeyHints.tsx'
import { HistoryButton } from '../../../history/HistoryButton.tsx'
import type { WriteView } from '../WriteScreen.tsx'
import { NumberingSettings } from './NumberingSettings.tsx'
import classes from './side.module.css'

const textKeys = [
  { keys: ['Tab'], does: 'décaler la liste' },
  { keys: ['Maj', 'Tab'], does: 'la ramener' },
  { keys: ['Échap', 'Tab'], does: 'sortir du texte' },
]

/** What can be set of the section, beside its text. */
export function SectionSide({ section, minutes }: WriteView) {
  const kind = section.kind ?? 'text'
  return (
    <>
      <div className={classes.head}>
        <Title order={2}>Cette section</Title>
        <HistoryButton record="section" id={section.id} />
      </div>
      <Facts facts={[['Nature', sectionKinds[kind]]]} />
      {kind !== 'front' && <NumberingSettings section={section} minutes={minutes} />}
      <div className={classes.foot}>
        <KeyHints hints={textKeys} />
      </div>
    </>
  )
}
