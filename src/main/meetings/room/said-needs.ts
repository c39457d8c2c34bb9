import { saidInText } from '#main/minutes/documents/said-in-text.ts'
import { notTakenUp } from '#main/minutes/documents/taken-up.ts'
import { cutAtWord } from '#main/office/paper/cut-at-word.ts'
import type { SaidNeed } from '#shared/contract/meetings/session.ts'
import { sentenceCase } from '#shared/kernel/typography.ts'
import type { Minutes } from '#shared/records/minutes/minutes.ts'
import type { Need, Section } from '#shared/records/records.ts'
import { need } from '#shared/records/roadmap/need.ts'
import { richTextsOf } from '#shared/text/rich-text/rich-texts-of.ts'

/** The needs that the texts tell, and that are not noted, each once, in the order of the text. */
export const saidNeeds = (minutes: Minutes, known: readonly Pick<Need, 'text'>[]): readonly SaidNeed[] => {
  const { sections } = minutes
  const said = sections.flatMap((section) => toldIn(section, minutes).map((text) => needOf(section, text)))
  // A need does not keep where it was said: it may be of any section.
  const noted = known.flatMap(({ text }) => sections.map((section) => needOf(section, text)))
  return notTakenUp(said, noted).map(({ section, text }) => ({ section, text }))
}

const needOf = <Text extends string | null>({ id }: Section, text: Text) => ({
  kind: 'need' as const,
  section: id,
  text,
})

/** In its text, in its table of an axis, in its fiche. */
const toldIn = (section: Section, { axisSheets, fiches }: Minutes): readonly string[] => {
  const grids = [...axisSheets, ...fiches].filter(({ id }) => id === section.axisSheet || id === section.fiche)
  return [...(section.body === null ? [] : [section.body]), ...grids.flatMap(richTextsOf)]
    .flatMap(saidInText)
    .filter(({ kind }) => kind === 'need')
    .map(({ text }) => sentenceCase(cutAtWord(text, need.fields.text.max)))
}
