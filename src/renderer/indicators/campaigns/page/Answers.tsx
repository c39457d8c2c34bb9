import { Button, Group } from '@mantine/core'
import { IconFileSpreadsheet, IconPlus } from '@tabler/icons-react'
import { type ComponentProps, useState } from 'react'
import type { CampaignPage, CampaignStructure, ChosenStructure } from '#shared/contract/indicators/campaigns.ts'
import { type AnswerState, answerStates } from '#shared/records/indicators/answer-state.ts'
import { Dialog } from '../../../components/Dialog.tsx'
import { ErrorMessage } from '../../../components/ErrorMessage.tsx'
import { DialogEnd } from '../../../components/FormEnd.tsx'
import { MoreRows, useRows } from '../../../components/MoreRows.tsx'
import { List } from '../../../components/plain/List.tsx'
import { Section } from '../../../components/Section.tsx'
import { State } from '../../../components/State.tsx'
import { useGesture } from '../../../components/use-gesture.ts'
import { figure, plural } from '../../../words/numbers.ts'
import { awaitedOf, saveWorkbooksWords } from '../campaign-words.ts'
import { chosenStructures } from '../create/chosen-structures.ts'
import { StructureChoice } from '../create/StructureChoice.tsx'
import { Progress } from '../Progress.tsx'
import { stateLooks } from '../state-looks.ts'
import { useMarks } from '../use-marks.ts'
import { useWorkbooks } from '../use-workbooks.ts'
import { WorkbooksProgress } from '../WorkbooksProgress.tsx'
import { FiguresDialog } from './FiguresDialog.tsx'
import { ReceiveWithout } from './ReceiveWithout.tsx'
import { StructureRow } from './StructureRow.tsx'

const order = Object.keys(answerStates) as AnswerState[]

/** Who is still to be asked, who is to be relaunched, who is to correct, who answered; and the workbooks alone. */
export function Answers({ page }: { readonly page: CampaignPage }) {
  const [adding, add] = useState(false)
  const [typing, type] = useState<CampaignStructure | null>(null)
  const [lacking, ask] = useState<CampaignStructure | null>(null)
  const { mark } = useMarks()
  const receive = (structure: CampaignStructure) =>
    structure.missing.length === 0 ? mark(structure, 'received') : ask(structure)
  const workbooks = useWorkbooks(page.campaign.id)
  const awaited = awaitedOf(page.counts)
  return (
    <div>
      <Progress {...page} />
      <Group gap="sm" mb="lg">
        {awaited > 0 && (
          <Button
            variant="subtle"
            leftSection={<IconFileSpreadsheet size={18} stroke={1.6} aria-hidden="true" />}
            disabled={workbooks.job !== null}
            onClick={() => workbooks.start(null)}
          >
            {saveWorkbooksWords(awaited)}
          </Button>
        )}
        <Button
          variant="subtle"
          leftSection={<IconPlus size={18} stroke={1.6} aria-hidden="true" />}
          onClick={() => add(true)}
        >
          Ajouter des structures
        </Button>
      </Group>
      <WorkbooksProgress job={workbooks.job} />
      {order.map((state) => (
        <StateList
          key={state}
          page={page}
          state={state}
          makeOne={(id) => workbooks.start([id])}
          type={type}
          receive={receive}
        />
      ))}
      {typing !== null && <FiguresDialog structures={[typing]} close={() => type(null)} />}
      {lacking !== null && (
        <ReceiveWithout
          structure={lacking}
          close={() => ask(null)}
          type={() => type(lacking)}
          receive={() => mark(lacking, 'received')}
        />
      )}
      {adding && <AddStructures page={page} close={() => add(false)} />}
    </div>
  )
}

interface ListProps extends Pick<ComponentProps<typeof StructureRow>, 'makeOne' | 'type' | 'receive'> {
  readonly page: CampaignPage
  readonly state: AnswerState
}

function StateList({ page, state, ...deeds }: ListProps) {
  const structures = page.structures.filter((one) => one.state === state)
  const rows = useRows(structures)
  if (structures.length === 0) return null
  return (
    <Section
      title={<State {...stateLooks[state]}>{answerStates[state]}</State>}
      look="label"
      aside={figure(structures.length)}
    >
      <List ruled mb="lg" aria-label={answerStates[state]}>
        {rows.shown.map((structure) => (
          <StructureRow key={structure.id} campaign={page.campaign.id} structure={structure} {...deeds} />
        ))}
      </List>
      <MoreRows rows={rows} next={['la structure suivante', 'structures suivantes']} />
    </Section>
  )
}

/** More structures for a campaign; who is asked already is left as is. */
function AddStructures({ page, close }: { readonly page: CampaignPage; readonly close: () => void }) {
  const [ticked, tick] = useState<readonly ChosenStructure[]>([])
  const chosen = chosenStructures(ticked, tick)
  const add = useGesture('campaigns', 'addStructures', { tellsFailure: true })
  const send = () =>
    add.act(
      { campaign: page.campaign.id, structures: chosen.ids },
      ({ added }) => plural(added, 'structure ajoutée', 'structures ajoutées'),
      close,
    )
  return (
    <Dialog onClose={close} title="Ajouter des structures" size="lg">
      <StructureChoice chosen={chosen} asked={page.structures.map(({ actor }) => actor)} />
      {add.error !== null && <ErrorMessage thrown={add.error} />}
      <DialogEnd close={close}>
        <Button variant="filled" disabled={chosen.ids.length === 0} loading={add.isPending} onClick={send}>
          Ajouter
        </Button>
      </DialogEnd>
    </Dialog>
  )
}
