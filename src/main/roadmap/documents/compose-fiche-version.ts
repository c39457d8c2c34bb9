import type { FichePage } from '#shared/contract/roadmap/fiches.ts'
import type { FicheStep } from '#shared/records/records.ts'
import { fiche as declaration, ficheStates, marks, nationalNeeds } from '#shared/records/roadmap/fiche/fiche.ts'
import { fichePartyRoles } from '#shared/records/roadmap/fiche-party.ts'
import { type FicheRubric, isFilled } from '#shared/records/roadmap/fiche-rubrics.ts'
import { ficheStepStates } from '#shared/records/roadmap/fiche-step.ts'
import { stepTree } from '#shared/records/roadmap/step-tree.ts'
import { euros } from '#shared/text/euros.ts'
import { longDate } from '#shared/text/french-dates.ts'
import { choiceWord } from '#shared/text/newer.ts'
import { bullets, doc, item, paragraph } from '#shared/text/rich-text/build.ts'
import type { Block, RichText } from '#shared/text/rich-text/rich-text.ts'

type Composed = Pick<
  FichePage,
  'fiche' | 'axes' | 'sectors' | 'rubrics' | 'rubricTexts' | 'steps' | 'parties' | 'indicators'
>

/** A fiche as a version keeps it: all that is written and all that is followed, under their names, to be read and compared. */
export const composeFicheVersion = (page: Composed): { readonly title: string; readonly body: RichText } => ({
  title: page.fiche.title ?? 'Fiche-action',
  body: doc(
    ...part('Intitulé', lines([page.fiche.title])),
    ...page.rubrics
      .filter((rubric) => isFilled(rubric, page.fiche, page.rubricTexts))
      .flatMap((rubric) => rubricPart(rubric, page)),
    ...part('Étapes suivies', stepLines(page)),
    ...part('Parties prenantes', lines(page.parties.map(partyLine))),
    ...part('Indicateurs du dictionnaire', lines(page.indicators.map(({ indicator }) => indicator.name))),
    ...part('Suivi', lines(factsOf(page))),
  ),
})

/** A title and what stands under it; nothing when nothing does. */
const part = (title: string, content: readonly Block[]): readonly Block[] =>
  content.length === 0
    ? []
    : [{ type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: title }] }, ...content]

const rubricPart = (rubric: FicheRubric, { fiche, rubricTexts }: Composed): readonly Block[] => {
  if (rubric.standard === 'marks') {
    const told = (['feasibility', 'impact'] as const).map((field) => {
      const mark = fiche[field]
      return mark === null ? null : `${declaration.fields[field].label}\u00a0: ${choiceWord(marks, mark)}`
    })
    return part(rubric.label, lines(told))
  }
  const text =
    rubric.standard === null
      ? rubricTexts.find((one) => one.fiche === fiche.id && one.rubric === rubric.key)?.text
      : fiche[rubric.standard]
  return part(rubric.label, text?.content ?? [])
}

const stepLines = ({ steps }: Composed): readonly Block[] =>
  steps.length === 0 ? [] : [bullets(...stepTree(steps).map(({ step, rank }) => item(paragraph(stepLine(step, rank)))))]

const stepLine = ({ text, bearer, startsOn, dueOn, state, progress }: FicheStep, rank: string): string =>
  told([
    `${rank}. ${text ?? 'Étape sans intitulé'}`,
    bearer,
    startsOn === null ? null : `dès le ${longDate(startsOn)}`,
    dueOn === null ? null : `pour le ${longDate(dueOn)}`,
    state === null ? null : choiceWord(ficheStepStates, state),
    progress === null ? null : `${progress}\u00a0%`,
  ])

const partyLine = ({ party: { role, name, amount } }: FichePage['parties'][number]): string =>
  told([role === null ? null : choiceWord(fichePartyRoles, role), name, amount === null ? null : euros(amount)])

const factsOf = ({ fiche, axes, sectors }: Composed): readonly (string | null)[] => {
  const { fields } = declaration
  const fact = (field: keyof typeof fields, value: string | null | undefined) =>
    value == null ? null : `${fields[field].label}\u00a0: ${value}`
  return [
    fact('axis', axes.find(({ id }) => id === fiche.axis)?.title),
    fact('sector', sectors.find(({ id }) => id === fiche.sector)?.name),
    fact('state', fiche.state === null ? null : choiceWord(ficheStates, fiche.state)),
    fact('stateReason', fiche.stateReason),
    fact('startsOn', fiche.startsOn === null ? null : longDate(fiche.startsOn)),
    fact('endsOn', fiche.endsOn === null ? null : longDate(fiche.endsOn)),
    fact('budget', fiche.budget === null ? null : euros(fiche.budget)),
    fact('budgetNote', fiche.budgetNote),
    ...(fiche.nationalNeeds ?? []).map((need) => fact('nationalNeeds', nationalNeeds[need])),
  ]
}

const told = (parts: readonly (string | null)[]): string => parts.filter((one) => one !== null).join(' – ')

const lines = (texts: readonly (string | null)[]): readonly Block[] =>
  texts.flatMap((text) => (text === null ? [] : [paragraph(text)]))
