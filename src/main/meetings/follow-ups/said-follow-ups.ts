import { guessBearer } from '#main/minutes/documents/guess-bearer.ts'
import { type SaidPoint, saidInText } from '#main/minutes/documents/said-in-text.ts'
import { notTakenUp, storedWords } from '#main/minutes/documents/taken-up.ts'
import type { SaidFollowUp } from '#shared/contract/meetings/follow-ups.ts'
import type { Minutes } from '#shared/records/minutes/minutes.ts'
import { sectionKinds } from '#shared/records/minutes/section.ts'
import type { FollowUp, Section } from '#shared/records/records.ts'
import { choiceWord } from '#shared/text/newer.ts'
import { plainText } from '#shared/text/rich-text/plain-text.ts'
import { richTextsOf } from '#shared/text/rich-text/rich-texts-of.ts'

/** What the texts of the minutes say that nobody took up, each once: what was decided, then what was asked, as the text has them. */
export const saidFollowUps = (minutes: Minutes, known: readonly FollowUp[]): readonly SaidFollowUp[] => {
  const said = minutes.sections.flatMap((section) =>
    saidInSection(section, minutes).flatMap(({ kind, ...point }) =>
      kind === 'need'
        ? []
        : {
            section: section.id,
            kind,
            text: storedWords(point.text),
            offered: { section: headed(section), bearer: guessBearer(point, minutes.attendances) },
          },
    ),
  )
  const left = notTakenUp(said, known).map(({ kind, text, offered }) => ({ kind, text, ...offered }))
  return (['decision', 'task'] as const).flatMap((wanted) => left.filter(({ kind }) => kind === wanted))
}

/** In the table of an axis or in a fiche, an action is one of the plan: only what is decided there is told. */
const saidInSection = (section: Section, { axisSheets, fiches }: Minutes): readonly SaidPoint[] => {
  const grids = [...axisSheets, ...fiches].filter(({ id }) => id === section.axisSheet || id === section.fiche)
  return [
    ...(section.body === null ? [] : saidInText(section.body)),
    ...grids.flatMap(richTextsOf).flatMap((text) => saidInText(text).filter(({ kind }) => kind === 'decision')),
  ]
}

const headed = ({ id, title, kind }: Section): SaidFollowUp['section'] => ({
  id,
  title: plainText(title).replaceAll('\n', ' ').trim() || choiceWord(sectionKinds, kind ?? 'text'),
})
