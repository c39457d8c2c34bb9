/** How much is told, so that it holds on two pages: lengths in signs, counts of lines; what is left is counted in words. */
export interface Limits {
  readonly questions: number
  readonly decisions: number
  readonly tasks: number
  readonly axes: number
  readonly actions: number
  readonly fiches: number
  /** Under the name of an axis, all of its wording. */
  readonly wording: boolean
  readonly takeaways: number
  readonly open: number
  /** Of structures; 0: they are only counted, over the page. */
  readonly types: number
  /** Named for each type; 0: counted. */
  readonly structures: number
  readonly upcoming: number
  /** Of what was decided, asked, asked for or said. */
  readonly sentence: number
  /** Of a bearer, a structure, the title of a fiche. */
  readonly name: number
}

const whole: Limits = {
  questions: 6,
  decisions: 40,
  tasks: 60,
  axes: 12,
  actions: 12,
  fiches: 12,
  wording: true,
  takeaways: 6,
  open: 12,
  types: 20,
  structures: 30,
  upcoming: 5,
  sentence: 240,
  name: 90,
}

const fewerTypes: Limits = { ...whole, types: 6 }
const withoutQuestions: Limits = { ...fewerTypes, questions: 0 }
const fewerLines: Limits = { ...withoutQuestions, decisions: 5, tasks: 8 }
const withoutWording: Limits = { ...fewerLines, wording: false }
const shorter: Limits = {
  ...withoutWording,
  axes: 5,
  actions: 4,
  fiches: 3,
  takeaways: 4,
  open: 6,
  structures: 5,
  upcoming: 4,
  sentence: 140,
  name: 50,
}

const shortest: Limits = {
  ...shorter,
  axes: 4,
  actions: 2,
  fiches: 1,
  takeaways: 3,
  open: 4,
  structures: 0,
  upcoming: 3,
  sentence: 90,
  name: 34,
}
const bare: Limits = { ...shortest, axes: 3, types: 0, takeaways: 2, open: 2, upcoming: 2, sentence: 56, name: 18 }

/** What is dropped, first to last. */
export const steps: readonly Limits[] = [
  whole,
  fewerTypes,
  withoutQuestions,
  fewerLines,
  withoutWording,
  shorter,
  shortest,
  bare,
]
