import { IconFlag } from '@tabler/icons-react'
import type { FicheLine, FicheList } from '#shared/contract/roadmap/fiches.ts'
import { ficheStates, marks } from '#shared/records/roadmap/fiche/fiche.ts'
import { isLateFiche, isOpenFiche } from '#shared/records/roadmap/fiche/late.ts'
import { choiceWord } from '#shared/text/newer.ts'
import type { DrawnLineProps } from '../../../components/drawn-table/DrawnTable.tsx'
import { LinkAnchor } from '../../../components/links.tsx'
import { NonTraite } from '../../../components/NonTraite.tsx'
import { lookOf, State } from '../../../components/State.tsx'
import { shortDateWithYear } from '../../../words/dates.ts'
import { ficheTitle, progressWords } from '../fiche-words.ts'
import { stateLooks } from '../state-looks.ts'
import { FicheMenu } from './FicheMenu.tsx'
import classes from './list.module.css'

interface Props {
  readonly line: FicheLine
  readonly list: FicheList
  readonly drawn: DrawnLineProps
}

/** One fiche: what it is called, where it stands, who bears it. */
export function FicheRow({ line, list, drawn }: Props) {
  const sector = list.sectors.find(({ id }) => id === line.sector)?.name
  const number = line.number === null ? [] : [`Fiche ${line.number}`]
  return (
    <tr {...drawn}>
      <th scope="row">
        <LinkAnchor to="/fiches/$fiche" params={{ fiche: line.id }}>
          {ficheTitle(line.title)}
        </LinkAnchor>
        <span className={classes.second}>
          {[...number, sector ?? 'Tout le département', progressWords(line)].join(', ')}
        </span>
      </th>
      <td>
        {line.state === null ? (
          '–'
        ) : (
          <State {...lookOf(stateLooks, line.state)}>{choiceWord(ficheStates, line.state)}</State>
        )}
      </td>
      <td>
        <Bearers line={line} />
      </td>
      <td data-late={isLateFiche(line, list.today) || undefined} className={classes.end}>
        {line.endsOn === null ? '–' : shortDateWithYear(line.endsOn)}
        {line.lateSteps > 0 && <small>{line.lateSteps} en retard</small>}
      </td>
      <Mark mark={line.feasibility} />
      <Mark mark={line.impact} />
      <td>
        <FicheMenu line={line} axes={list.axes} />
      </td>
    </tr>
  )
}

function Bearers({ line }: Pick<Props, 'line'>) {
  if (line.bearers.length > 0) return line.bearers.join(', ')
  if (!isOpenFiche(line)) return '–'
  return (
    <State icon={IconFlag} tone="ochre">
      Sans porteur
    </State>
  )
}

function Mark({ mark }: { readonly mark: FicheLine['impact'] }) {
  return <td>{mark === null ? '–' : mark === 'untreated' ? <NonTraite /> : choiceWord(marks, mark)}</td>
}
