import { sentenceCase } from '../../../kernel/typography.ts'
import { agreed, type Gender, ofThe, thisOne, toThe, withArticle } from '../../../text/article.ts'
import { choiceWord, knownCode, type Newer } from '../../../text/newer.ts'
import type { Meeting } from '../../records.ts'
import { meetingStates } from './meeting.ts'

/** What a meeting is called in a sentence, by its kind: one speaks of a forum as of a forum, of the others as of a meeting. */
export interface KindWords {
  /** « réunion », « forum » */
  readonly noun: string
  /** « réunions », « forums » */
  readonly many: string
  /** « une réunion », « un forum » */
  readonly one: string
  /** « la réunion », « le forum » */
  readonly the: string
  /** « de la réunion », « du forum » */
  readonly ofThe: string
  /** « à la réunion », « au forum » */
  readonly toThe: string
  /** « cette réunion », « ce forum » */
  readonly this: string
  /** « prochaine réunion », « prochain forum » */
  readonly next: string
  /** What people are sent: « convocation », « invitation ». */
  readonly call: string
  /** What it is once people were sent that: « convoquée », « annoncé ». */
  readonly convened: string
  /** What is planned of it: « ordre du jour », « programme ». */
  readonly plan: string
  /** « annulé » as it agrees: « annulée », « annulé ». */
  readonly agreed: (participle: string) => string
}

type Kind = Pick<Meeting, 'kind'>

export const kindWords = ({ kind }: Kind): KindWords => {
  const code = knownCode(kind)
  return code === 'forum' || code === 'cafe' ? words[code] : words.meeting
}

const wordsOf = (noun: string, many: string, gender: Gender, call: string, plan: string): KindWords => ({
  noun,
  many,
  one: `${gender === 'f' ? 'une' : 'un'} ${noun}`,
  the: withArticle(noun, gender),
  ofThe: ofThe(noun, gender),
  toThe: toThe(noun, gender),
  this: thisOne(noun, gender),
  next: `${agreed('prochain', gender)} ${noun}`,
  call,
  convened: agreed(call === 'convocation' ? 'convoqué' : 'annoncé', gender),
  plan,
  agreed: (participle) => agreed(participle, gender),
})

const words = {
  meeting: wordsOf('réunion', 'réunions', 'f', 'convocation', 'ordre du jour'),
  forum: wordsOf('forum', 'forums', 'm', 'invitation', 'programme'),
  cafe: wordsOf('café rencontre', 'cafés rencontres', 'm', 'invitation', 'programme'),
} as const

/** The state of a meeting as its kind wants it: « Annulée », « Annulé » of a forum. */
export const stateWord = (state: keyof typeof meetingStates | Newer, meeting: Kind): string =>
  agreedState(choiceWord(meetingStates, state), meeting)

/** The same, of the word of a state: people are convened to a meeting, a forum is announced to them. */
export const agreedState = (word: string, meeting: Kind): string => {
  const { convened, agreed } = kindWords(meeting)
  return word === meetingStates.convened ? sentenceCase(convened) : word.replace(/ée$/, agreed('é'))
}
