import { enumerated } from '#shared/kernel/enumerated.ts'
import { sentenceCase } from '#shared/kernel/typography.ts'
import { statesSentence } from '#shared/records/indicators/states-sentence.ts'
import { budgetSentence } from '#shared/records/roadmap/fiche/budget-sentence.ts'
import { ficheStates } from '#shared/records/roadmap/fiche/fiche.ts'
import { agreedEuros } from '#shared/text/euros.ts'
import { longDate } from '#shared/text/french-dates.ts'
import { agree, counted } from '#shared/text/french-numbers.ts'
import { choiceWord } from '#shared/text/newer.ts'
import { bullets, item, ordered, paragraph, plain } from '#shared/text/rich-text/build.ts'
import type { Block, Inline, ListItem } from '#shared/text/rich-text/rich-text.ts'
import { askedSentence, decisionsAsked } from '../roadmap/asked.ts'
import { stateOn } from '../roadmap/fiche-state.ts'
import { fichesOf, isPrinted, shortTitleOf } from '../roadmap/fiches-of.ts'
import { countsWords, droppedSentences, statesWords } from '../roadmap/headline-words.ts'
import { moneyOf } from '../roadmap/money.ts'
import type { RoadmapFiche } from '../roadmap/roadmap.ts'
import { aimed } from './indicators-part.ts'
import { lateOf } from './late.ts'
import { moneyChange } from './money-part.ts'
import { axisWords, type MovedFiche, movedAxes, movedFiches } from './moves.ts'
import { fichesCalled, point, referencesOf } from './parts.ts'
import type { Report } from './report.ts'

/** « Deux fiches », at the head of a sentence. */
const heading = (count: number, one: string, many: string): string => sentenceCase(counted(count, one, many, 'f'))

/** More stand in the roadmap. */
const mostDecisions = 8

/** « Trois axes, sept fiches actives : quatre en cours, une en retard, deux à discuter. » */
export const headline = ({ after }: Report): readonly Inline[] => {
  const fiches = fichesOf(after)
  if (fiches.length === 0)
    return [
      plain(
        after.axes.length === 0
          ? 'Aucun axe ni aucune fiche-action n’est encore noté.'
          : `${sentenceCase(counted(after.axes.length, 'axe', 'axes'))}, aucune fiche-action.`,
        { type: 'bold' },
      ),
    ]
  const active = fiches.filter(isPrinted)
  const states = statesWords(active, after.day)
  const counts = sentenceCase(countsWords(after.axes.length, active.length).join(', '))
  return [
    plain(`${counts}${states === '' ? '' : `\u00a0: ${states}`}.`, { type: 'bold' }),
    ...droppedSentences(fiches.length - active.length).map((told) => plain(` ${told}`)),
  ]
}

/** What moved, in a few points; none: nothing did. */
export const movedPoints = (report: Report): readonly ListItem[] => {
  const fiches = movedFiches(report)
  return [...axisPoints(report), ...fichePoints(fiches, report), ...moneyPoint(report), ...meetingPoint(report)]
}

const axisPoints = (report: Report): readonly ListItem[] =>
  [...Map.groupBy(movedAxes(report), (moved) => axisWords(moved)).values()].map((own) => {
    const numbers = enumerated(own.map(({ axis }) => String(axis.number ?? 'sans numéro')))
    const words = own.slice(0, 1).map((moved) => axisWords(moved, own.length))
    return point(`${agree(own.length, 'Axe', 'Axes')}\u00a0${numbers}`, `\u00a0: ${words.join('')}.`)
  })

const fichePoints = (fiches: readonly MovedFiche[], { before, after, from }: Report): readonly ListItem[] => {
  const having = (kind: MovedFiche['moves'][number]['kind']) =>
    fiches.filter(({ moves }) => moves.some((move) => move.kind === kind)).map(({ told }) => told)
  const arrived = having('new')
  const moved = having('state')
  const steps = fiches.flatMap(({ moves }) => moves).filter(({ kind }) => kind === 'step').length
  return [
    ...(arrived.length === 0
      ? []
      : fichesOf(before).length === 0
        ? [
            point(
              heading(arrived.length, 'fiche', 'fiches'),
              `, ${agree(arrived.length, 'nouvelle\u00a0: elle n’était pas notée', 'toutes nouvelles\u00a0: aucune n’était notée')} dans Concerto avant le ${longDate(from)}.`,
            ),
          ]
        : [point(heading(arrived.length, 'fiche nouvelle', 'fiches nouvelles'), `\u00a0: ${referencesOf(arrived)}.`)]),
    ...[...Map.groupBy(moved, (told) => stateOn(told, after.day))].map(([state, own]) =>
      point(
        heading(own.length, 'fiche passe', 'fiches passent'),
        ` à «\u00a0${choiceWord(ficheStates, state)}\u00a0»\u00a0: ${referencesOf(own)}.`,
      ),
    ),
    ...(having('bearer').length === 0
      ? []
      : [point('Porteur désigné ou changé', `\u00a0: ${fichesCalled(having('bearer'))}.`)]),
    ...(having('end').length === 0 ? [] : [point('Échéance changée', `\u00a0: ${fichesCalled(having('end'))}.`)]),
    ...(steps === 0
      ? []
      : [point(heading(steps, 'étape faite', 'étapes faites'), `\u00a0: ${fichesCalled(having('step'))}.`)]),
    ...(having('gone').length === 0
      ? []
      : [
          point(
            heading(
              having('gone').length,
              'fiche réunie avec une autre, ou supprimée',
              'fiches réunies avec d’autres, ou supprimées',
            ),
            '.',
          ),
        ]),
  ]
}

const moneyPoint = (report: Report): readonly ListItem[] => {
  const { requested, granted } = moneyChange(report)
  const told = [
    ...(granted > 0 ? [agreedEuros(granted, 'accordé', 'accordés')] : []),
    ...(requested > 0 ? [agreedEuros(requested, 'demandé', 'demandés')] : []),
  ]
  return told.length === 0 ? [] : [point(`${told.join(', ')} de plus`, '.')]
}

const meetingPoint = ({ meetings, doneSince }: Report): readonly ListItem[] => {
  const all = meetings.flatMap(({ followUps }) => followUps)
  const decisions = all.filter(({ kind }) => kind === 'decision').length
  const tasks = all.length - decisions
  const done = [...all, ...doneSince].filter(({ state, kind }) => state === 'done' && kind !== 'decision').length
  const told = [
    ...(decisions === 0 ? [] : [counted(decisions, 'décision', 'décisions', 'f')]),
    ...(tasks === 0 ? [] : [counted(tasks, 'tâche donnée', 'tâches données', 'f')]),
    ...(done === 0 ? [] : [counted(done, 'tâche faite', 'tâches faites', 'f')]),
  ]
  if (meetings.length === 0) return done === 0 ? [] : [point(heading(done, 'tâche faite', 'tâches faites'), '.')]
  return [
    point(
      heading(meetings.length, 'réunion tenue', 'réunions tenues'),
      told.length === 0 ? '.' : `\u00a0: ${told.join(', ')}.`,
    ),
  ]
}

/** What is late, in a few points; none: nothing is. */
export const latePoints = (report: Report): readonly ListItem[] => {
  const { lateFollowUps, lateAnswers } = report
  const { fiches, steps } = lateOf(report)
  const oldest = lateFollowUps[0]?.dueOn
  return [
    ...(fiches.length === 0
      ? []
      : [point(heading(fiches.length, 'fiche', 'fiches'), `\u00a0: ${referencesOf(fiches)}.`)]),
    ...(steps.length === 0
      ? []
      : [point(heading(steps.length, 'étape', 'étapes'), `\u00a0: ${fichesCalled(steps.map(({ of }) => of))}.`)]),
    ...(lateFollowUps.length === 0 || oldest == null
      ? []
      : [
          point(
            heading(lateFollowUps.length, 'décision ou tâche de réunion', 'décisions ou tâches de réunions'),
            agree(
              lateFollowUps.length,
              `, pour le ${longDate(oldest)}.`,
              `, la plus ancienne pour le ${longDate(oldest)}.`,
            ),
          ),
        ]),
    ...lateAnswers.map(({ campaign, awaited, asked, dueOn }) =>
      point(
        heading(awaited.length, 'réponse de structure', 'réponses de structures'),
        ` sur ${asked}, à renvoyer au plus tard le ${longDate(dueOn)}\u00a0: ${campaign}.`,
      ),
    ),
  ]
}

/** What the committee is asked, numbered; then what has no room here, and the names of the fiches that are called by their numbers. */
export const decisionBlocks = ({ after }: Report): readonly Block[] => {
  const decisions = decisionsAsked(after)
  if (decisions.length === 0) return [paragraph('Rien n’est demandé au comité.')]
  const left = decisions.length - mostDecisions
  return [
    ordered(1, ...decisions.slice(0, mostDecisions).map((words) => item(paragraph(words)))),
    ...(left > 0
      ? [paragraph(`Et ${counted(left, 'autre décision', 'autres décisions', 'f')}, dans la feuille de route.`, 'note')]
      : []),
    ...namesNote(fichesOf(after).filter((told) => askedSentence(told, after.day) !== null)),
  ]
}

/** More are in the tables. */
const mostNamed = 8

const namesNote = (fiches: readonly RoadmapFiche[]): readonly Block[] =>
  fiches.length === 0 || fiches.length > mostNamed
    ? []
    : [
        paragraph(
          `${fiches.map((told) => `${told.reference}\u00a0${shortTitleOf(told, 48)}`).join('\u00a0; ')}.`,
          'note',
        ),
      ]

/** What indicators and money come to; none: nothing is known of either. */
export const figureBlocks = (report: Report): readonly Block[] => {
  const states = statesSentence(aimed(report).map(({ state }) => state))
  const { total } = moneyOf(report.after)
  const points = [
    ...(states === '' ? [] : [item(paragraph(states))]),
    ...(total.fiches === 0 ? [] : [item(paragraph(budgetSentence(total)))]),
  ]
  return points.length === 0 ? [] : [bullets(...points)]
}
