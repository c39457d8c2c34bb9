import { Button, Checkbox, NativeSelect, Stack, Text } from '@mantine/core'
import { IconFileSpreadsheet } from '@tabler/icons-react'
import { useState } from 'react'
import type { Dictionary } from '#shared/contract/indicators/indicators.ts'
import type { RowId } from '#shared/kernel/ids.ts'
import { knownCode } from '#shared/text/newer.ts'
import { frequencyOf, isPeriod, type Period, periodAfter, periodOf } from '#shared/text/period.ts'
import type { Input } from '../../api/api.ts'
import { ErrorMessage } from '../../components/ErrorMessage.tsx'
import { DialogEnd } from '../../components/FormEnd.tsx'
import { PdfButton } from '../../components/jobs/PdfButton.tsx'
import { axisName } from '../../roadmap/fiches/fiche-words.ts'
import { periodGroups } from '../../words/periods.ts'
import { chosenPeriod } from '../chosen-period.ts'
import type { WorkbookSubject } from './workbook-subject.ts'
import { axesWithIndicators, countChosen, insideWords } from './workbook-words.ts'

interface Props {
  readonly dictionary: Dictionary
  readonly indicator: WorkbookSubject
  /** The period proposed. */
  readonly shown: Period
  readonly thrown: unknown
  readonly start: (asked: Omit<Input<'indicatorWorkbook', 'write'>, 'job'>) => void
  readonly close: () => void
}

/** Which period, which axes and sectors, with or without what each structure gave; and what will be inside. */
export function WorkbookForm({ dictionary, indicator, shown, thrown, start, close }: Props) {
  const { today, sectors } = dictionary
  const used = axesWithIndicators(dictionary)
  const [period, setPeriod] = useState(shown)
  const [axes, setAxes] = useState<readonly (RowId | null)[]>(used)
  const [told, setTold] = useState<readonly RowId[]>(sectors.map(({ id }) => id))
  const [structures, setStructures] = useState(false)
  const [printAll, setPrintAll] = useState(false)
  const count = indicator === null ? countChosen(dictionary, axes) : 1
  const inside = { period, sectors: told, structures }
  const startAs = (as: 'excel' | 'pdf') =>
    start({
      period,
      indicator: indicator?.id ?? null,
      axes: indicator !== null || axes.length === used.length ? null : [...axes],
      sectors: told.length === sectors.length ? null : [...told],
      structures,
      printAll,
      as,
    })
  return (
    <Stack gap="lg">
      {thrown !== null && <ErrorMessage thrown={thrown} />}
      {indicator !== null && (
        <Text>
          <strong>{indicator.name ?? 'Indicateur sans nom'}</strong>, seul.
        </Text>
      )}
      <NativeSelect
        label="Période"
        description="Avec les périodes d’avant, pour voir l’évolution."
        value={period}
        onChange={({ currentTarget: { value } }) => isPeriod(value) && setPeriod(value)}
        data={periodGroups(today, shown)}
        autoFocus
        data-autofocus
      />
      {indicator === null && used.length > 1 && (
        <TickedList
          label="Axes"
          all={used.map((id) => ({ id, name: axisName(dictionary.axes.find((axis) => axis.id === id)) }))}
          ticked={axes}
          tick={setAxes}
        />
      )}
      {sectors.length > 0 && (
        <TickedList
          label="Secteurs"
          all={sectors.map(({ id, name }) => ({ id, name: name ?? 'Secteur sans nom' }))}
          ticked={told}
          tick={setTold}
        />
      )}
      <Checkbox
        label="Avec le détail par structure"
        description="Les chiffres se publient par secteur, jamais par structure sans son accord."
        checked={structures}
        onChange={(event) => setStructures(event.currentTarget.checked)}
      />
      <Checkbox
        label="Imprimer aussi les définitions, les ventilations et les données"
        description="Sinon elles se lisent à l’écran, dans le classeur, et l’impression reste courte."
        checked={printAll}
        onChange={(event) => setPrintAll(event.currentTarget.checked)}
      />
      <Text role="status">{count === 0 ? 'Choisissez au moins un axe.' : insideWords(count, inside)}</Text>
      <DialogEnd close={close}>
        <PdfButton disabled={count === 0} onClick={() => startAs('pdf')} />
        <Button
          variant="filled"
          leftSection={<IconFileSpreadsheet size={18} stroke={1.6} aria-hidden="true" />}
          disabled={count === 0}
          onClick={() => startAs('excel')}
        >
          Exporter en Excel
        </Button>
      </DialogEnd>
    </Stack>
  )
}

/** The one worked at; for an indicator given for longer or shorter ones, the last of these that is over. */
export const proposedPeriod = (
  { today, period }: Pick<Dictionary, 'today' | 'period'>,
  indicator: Props['indicator'],
): Period => {
  const atHand = chosenPeriod() ?? period
  const own = knownCode(indicator?.frequency ?? null) ?? frequencyOf(atHand)
  return own === frequencyOf(atHand) ? atHand : periodAfter(periodOf(today, own), -1)
}

interface TickedProps<Id extends string | null> {
  readonly label: string
  readonly all: readonly { readonly id: Id; readonly name: string }[]
  readonly ticked: readonly Id[]
  readonly tick: (ids: readonly Id[]) => void
}

function TickedList<Id extends string | null>({ label, all, ticked, tick }: TickedProps<Id>) {
  return (
    <Checkbox.Group
      label={label}
      value={ticked.map((id) => id ?? '')}
      onChange={(values) => tick(all.flatMap(({ id }) => (values.includes(id ?? '') ? [id] : [])))}
    >
      <Stack gap="xs" mt="xs">
        {all.map(({ id, name }) => (
          <Checkbox key={id} value={id ?? ''} label={name} />
        ))}
      </Stack>
    </Checkbox.Group>
  )
}
