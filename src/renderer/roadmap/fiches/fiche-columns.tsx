import { IconFlag } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { FicheLine, FicheList } from '#shared/contract/roadmap/fiches.ts'
import { ficheStates, marks } from '#shared/records/roadmap/fiche/fiche.ts'
import { isLateFiche, isOpenFiche } from '#shared/records/roadmap/fiche/late.ts'
import { briefProgress } from '#shared/records/roadmap/fiche/progress-words.ts'
import { ficheCalled } from '#shared/records/roadmap/fiche/references.ts'
import { choiceWord } from '#shared/text/newer.ts'
import { LinkAnchor } from '../../components/links.tsx'
import type { LineColumn } from '../../components/list/DrawnLines.tsx'
import { NonTraite } from '../../components/NonTraite.tsx'
import { Second } from '../../components/plain/Second.tsx'
import { lookOf, State } from '../../components/State.tsx'
import { shortDateWithYear } from '../../words/dates.ts'
import { FicheMenu } from './FicheMenu.tsx'
import { ficheTitle } from './fiche-words.ts'
import classes from './fiches.module.css'
import { stateLooks } from './state-looks.ts'

/** What the list says of a fiche: what it is called, where it stands, who bears it. */
export const ficheColumns: readonly LineColumn<FicheList, FicheLine>[] = [
  {
    title: 'Fiche-action',
    cell: (line, { sectors }) => (
      <>
        <LinkAnchor to="/fiches/$fiche" params={{ fiche: line.id }}>
          {ficheTitle(line.title)}
        </LinkAnchor>
        <Second block>
          {[
            ficheCalled(line.reference),
            sectors.find(({ id }) => id === line.sector)?.name ?? 'Tout le département',
            briefProgress(line) ?? 'sans étape suivie',
          ].join(', ')}
        </Second>
      </>
    ),
  },
  {
    title: 'État',
    width: 124,
    cell: ({ state }) => <State {...lookOf(stateLooks, state)}>{choiceWord(ficheStates, state)}</State>,
  },
  { title: 'Porteur', width: 160, cell: (line) => <Bearers line={line} /> },
  {
    title: 'Échéance',
    width: 112,
    cell: (line, { today }) => (
      <div data-late={isLateFiche(line, today) || undefined} className={classes.end}>
        {line.endsOn === null ? '–' : shortDateWithYear(line.endsOn)}
        {line.lateSteps > 0 && <small>{line.lateSteps} en retard</small>}
      </div>
    ),
  },
  { title: 'Faisabilité', width: 110, cell: ({ feasibility }) => markWords(feasibility) },
  { title: 'Impact', width: 110, cell: ({ impact }) => markWords(impact) },
  { title: 'Actions', width: 62, onScreen: true, cell: (line, { axes }) => <FicheMenu line={line} axes={axes} /> },
]

function Bearers({ line }: { readonly line: FicheLine }) {
  if (line.bearers.length > 0) return line.bearers.join(', ')
  if (!isOpenFiche(line)) return '–'
  return <State icon={IconFlag}>Sans porteur</State>
}

const markWords = (mark: FicheLine['impact']): ReactNode =>
  mark === null ? '–' : mark === 'untreated' ? <NonTraite /> : choiceWord(marks, mark)
