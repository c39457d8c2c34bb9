import { type WordsText, wordsLikeness, wordsText } from '../../directory/likeness/text-likeness.ts'
import { meaningfulWords } from '../../directory/likeness/words.ts'

/** A formulation, or the title of a fiche, made ready once to be compared with many. */
export type Thought = WordsText

/** Words are compared by how they begin, in no order: « création » is « créer » to nobody, but « besoins » is « besoin ». */
const stemLength = 5

export const thought = (text: string): Thought =>
  wordsText([...new Set(meaningfulWords(text).map((word) => word.slice(0, stemLength)))].toSorted())

/** 0–100, whether one takes up the other's words; a short one whose words are all in the other is wholly taken up. */
export const thoughtLikeness = (a: Thought, b: Thought): number => wordsLikeness(a, b)

/** From here on two titles are likely to say one thing. */
export const nearTitles = 75

/** From here on, one is offered as the origin of the other without anybody asking. */
export const likelyOrigin = 70
