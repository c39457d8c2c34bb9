import { Box, Stack, Title } from '@mantine/core'
import { section as declaration, sectionKinds } from '#shared/records/minutes/section.ts'
import type { Axis, Fiche, Section } from '#shared/records/records.ts'
import { choiceWord } from '#shared/text/newer.ts'
import { Facts } from '../../components/Facts.tsx'
import { FlagField } from '../../components/fields/FlagField.tsx'
import { NumberField } from '../../components/fields/NumberField.tsx'
import { TextField } from '../../components/fields/TextField.tsx'
import { UnlessLater } from '../../components/fields/UnlessLater.tsx'
import { HistoryButton } from '../../components/history/HistoryButton.tsx'
import { KeyHints } from '../../components/KeyHints.tsx'
import { useTypedRow } from '../../components/saving/use-typed-row.ts'
import { useWriting } from '../../components/saving/writing.tsx'
import { NumberingSettings } from './NumberingSettings.tsx'
import classes from './write.module.css'
import type { WriteView } from './write-view.ts'

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

/** What the axis is called outside these minutes, and the number printed on the band of its table. */
function AxisSettings(props: { readonly axis: Axis }) {
  const axis = useTypedRow(props.axis)
  const { queue } = useWriting()
  return (
    <Stack gap="lg" mt="lg">
      <UnlessLater record="axis" id={axis.id} field="number" label="Numéro de l’axe">
        <NumberField
          label="Numéro de l’axe"
          value={axis.number}
          min={1}
          max={99}
          onSave={(number) => queue.save({ record: 'axis', id: axis.id, changes: { number } })}
        />
      </UnlessLater>
      <TextField
        label="Intitulé de l’axe"
        description="Celui de la feuille de route&nbsp;; le titre de la section est imprimé tel que vous l’écrivez."
        multiline
        maxLength={600}
        value={axis.title}
        onSave={(title) => queue.save({ record: 'axis', id: axis.id, changes: { title } })}
      />
    </Stack>
  )
}

/** What the fiche is called outside these minutes, and the number printed on its band. */
function FicheSettings(props: { readonly fiche: Fiche }) {
  const fiche = useTypedRow(props.fiche)
  const { queue } = useWriting()
  return (
    <Stack gap="lg" mt="lg">
      <UnlessLater record="fiche" id={fiche.id} field="number" label="Numéro imprimé sur la fiche">
        <NumberField
          label="Numéro imprimé sur la fiche"
          value={fiche.number}
          min={1}
          max={999}
          onSave={(number) => queue.save({ record: 'fiche', id: fiche.id, changes: { number } })}
        />
      </UnlessLater>
      <TextField
        label="Intitulé de l’action"
        description="Celui du suivi des actions&nbsp;; le titre de la section est imprimé tel que vous l’écrivez."
        multiline
        maxLength={600}
        value={fiche.title}
        onSave={(title) => queue.save({ record: 'fiche', id: fiche.id, changes: { title } })}
      />
    </Stack>
  )
}

/** Whether the document says, after the grid, where its actions come from and what came of them. */
function ThreadSetting(props: { readonly section: Section }) {
  const section = useTypedRow(props.section)
  const { queue } = useWriting()
  return (
    <Box mt="xl">
      <UnlessLater record="section" id={section.id} field="printsThread">
        <FlagField
          label={declaration.fields.printsThread.label}
          description="De la formulation à la fiche-action, sous le tableau."
          value={section.printsThread}
          onSave={(printsThread) => queue.save({ record: 'section', id: section.id, changes: { printsThread } })}
        />
      </UnlessLater>
    </Box>
  )
}
