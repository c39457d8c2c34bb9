import { IconFlag } from '@tabler/icons-react'
import type { FicheLine, FicheList } from '#shared/contract/fiches.ts'
import { ficheStates, marks } from '#shared/domain/fiche/fiche.ts'
import { isLateFiche } from '#shared/domain/fiche/late.ts'
import { LinkAnchor } from '../../../components/links.tsx'
import { NonTraite } from '../../../components/NonTraite.tsx'
import { State } from '../../../components/State.tsx'
import { shortDateWithYear } from '../../../words/dates.ts'
import { ficheTitle, progressWords } from '../fiche-words.ts'
import { stateLooks } from '../state-looks.ts'
import { FicheMenu } from './FicheMenu.tsx'
import classes from './list.module.css'

interface Props {
  readonly line: FicheLine
  readonly list: FicheList
  readonly index: number
  /** Pixels from the top of the list. */
  readonly start: number
}

/** One fiche: what it is called, where it stands, who bears it. */
export function FicheRow({ line, list, index, start }: Props) {
  const sector = list.sectors.find(({ id }) => id === line.sector)?.name
  const about = [line.number === null ? null : `Fiche ${line.number}`, sector ?? 'Tout le département', progressWords(line)]
  return (
    // biome-ignore lint/a11y/useSemanticElements: as its table
    <div
      role="row"
      aria-rowindex={index + 2}
      data-row={index}
      className={classes.row}
      style={{ transform: `translateY(${start}px)` }}
      tabIndex={-1}
    >
      <span role="rowheader" className={classes.title}>
        <LinkAnchor to="/fiches/$fiche" params={{ fiche: line.id }} title={ficheTitle(line.title)}>
          {ficheTitle(line.title)}
        </LinkAnchor>
        <span className={classes.second}>{about.filter((part) => part !== null).join(', ')}</span>
      </span>
      <span role="cell">{line.state === null ? '–' : <State {...stateLooks[line.state]}>{ficheStates[line.state]}</State>}</span>
      <span role="cell" className={classes.clipped}>
        {line.bearers.length > 0 ? line.bearers.join(', ') : <Bearerless line={line} />}
      </span>
      <span role="cell" data-late={isLateFiche(line, list.today) || undefined} className={classes.end}>
        {line.endsOn === null ? '–' : shortDateWithYear(line.endsOn)}
        {line.lateSteps > 0 && <span>{line.lateSteps} en retard</span>}
      </span>
      <Mark mark={line.feasibility} />
      <Mark mark={line.impact} />
      <span role="cell">
        <FicheMenu line={line} axes={list.axes} />
      </span>
    </div>
  )
}

function Bearerless({ line }: Pick<Props, 'line'>) {
  if (line.state === 'done' || line.state === 'dropped') return '–'
  return (
    <State icon={IconFlag} tone="ochre">
      Sans porteur
    </State>
  )
}

function Mark({ mark }: { readonly mark: FicheLine['impact'] }) {
  return <span role="cell">{mark === null ? '–' : mark === 'untreated' ? <NonTraite /> : marks[mark]}</span>
}
