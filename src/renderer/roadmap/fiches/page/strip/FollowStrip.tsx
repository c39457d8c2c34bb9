import { isOpenFiche, isOverdue } from '#shared/records/roadmap/fiche/late.ts'
import { nextStep } from '#shared/records/roadmap/fiche/next-step.ts'
import { ficheState, progressOf } from '#shared/records/roadmap/fiche/progress.ts'
import { doneWords, percentWords, stepsWords } from '#shared/records/roadmap/fiche/progress-words.ts'
import { branchesOf, stepTree } from '#shared/records/roadmap/step-tree.ts'
import { useTypedRow } from '../../../../components/saving/use-typed-row.ts'
import { WhatIs } from '../../../../components/WhatIs.tsx'
import { ShareBar } from '../ShareBar.tsx'
import type { ShownFiche } from '../shown-fiche.ts'
import { BearerAnswer } from './BearerAnswer.tsx'
import { NextStepAnswer } from './NextStepAnswer.tsx'
import { PeriodAnswer } from './PeriodAnswer.tsx'
import { StateAnswer } from './StateAnswer.tsx'
import classes from './strip.module.css'

/** Five questions in one line: where it stands, who bears it, what comes next, for when, how far it is. */
export function FollowStrip({ page }: ShownFiche) {
  const fiche = useTypedRow(page.fiche)
  const progress = progressOf(page.steps)
  const state = ficheState(fiche.state, progress)
  const open = isOpenFiche({ state })
  return (
    <dl className={classes.strip}>
      <div>
        <dt>État</dt>
        <dd>
          <StateAnswer page={page} state={state} />
        </dd>
      </div>
      <div>
        <dt>
          Porteur <WhatIs word="Porteur" />
        </dt>
        <dd>
          <BearerAnswer page={page} asked={open} />
        </dd>
      </div>
      <div className={classes.wide}>
        <dt>Prochaine étape</dt>
        <dd>
          <NextStepAnswer next={open ? nextStep(branchesOf(stepTree(page.steps))) : null} steps={progress.steps} />
        </dd>
      </div>
      <div>
        <dt>Échéance</dt>
        <dd>
          <PeriodAnswer page={page} late={isOverdue({ state, endsOn: fiche.endsOn }, page.today)} />
        </dd>
      </div>
      <div>
        <dt>
          Avancement <WhatIs word="Avancement" />
        </dt>
        <dd>
          <span className={classes.share}>
            <strong>{progress.share === null ? '–' : percentWords(progress.share)}</strong>
            <small>{progress.steps === 0 ? (stepsWords(progress) ?? 'sans étape suivie') : doneWords(progress)}</small>
          </span>
          {progress.share !== null && <ShareBar share={progress.share} />}
        </dd>
      </div>
    </dl>
  )
}
