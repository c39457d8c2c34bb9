import type { ImportTarget } from '#shared/contract/directory/directory-import.ts'
import { fold } from '#shared/kernel/fold.ts'

type Targets = readonly (ImportTarget | null)[]
type Lines = readonly (readonly string[])[]

/**
 * The same columns, each column of mail addresses given to whom its addresses name, and the telephone beside it:
 * « jeanne.duval@ » is Jeanne DUVAL's, « mairie@ » the structure's. Where they do not say, columns stay what their place
 * in the header made them.
 */
export const withMailOwners = (targets: Targets, lines: Lines): Targets => {
  const people = ranksOf(targets, nameTargets)
  if (people.length === 0) return targets
  return mailTargets.reduce((settled: Targets, target) => {
    const at = settled.indexOf(target)
    const owner = at === -1 ? target : ownerOf(target, settled, lines, people)
    return owner === target || settled.includes(owner) ? settled : moved(settled, at, target, owner)
  }, targets)
}

/** Gives the column to its owner, and with it the telephone that stands next to it or the one after. */
const moved = (targets: Targets, at: number, from: MailTarget, to: MailTarget): Targets => {
  const [phone, owners] = [phoneOf[from], phoneOf[to]]
  const phoneAt = targets.indexOf(phone)
  const isBeside = phoneAt !== -1 && Math.abs(phoneAt - at) <= 2 && !targets.includes(owners)
  return targets.map((target, rank) => (rank === at ? to : isBeside && rank === phoneAt ? owners : target))
}

type MailTarget = 'actor.email' | 'person.email'

const mailTargets = ['actor.email', 'person.email'] as const

const phoneOf = { 'actor.email': 'actor.phone', 'person.email': 'person.phone' } as const

const nameTargets: readonly ImportTarget[] = ['person.fullName', 'person.lastName', 'person.firstName']

const ranksOf = (targets: Targets, wanted: readonly ImportTarget[]): readonly number[] =>
  [...targets.keys()].filter((at) => wanted.some((target) => targets[at] === target))

const ownerOf = (target: MailTarget, targets: Targets, lines: Lines, people: readonly number[]): MailTarget => {
  const at = targets.indexOf(target)
  const boxes = lines.flatMap((cells) => {
    const box = fold(cells[at] ?? '').split('@')[0] ?? ''
    const names = people.flatMap((rank) => fold(cells[rank] ?? '').match(/\p{L}{3,}/gu) ?? [])
    return box === '' || names.length === 0 ? [] : [{ box, names }]
  })
  const personal = boxes.filter(({ box, names }) => names.some((name) => box.includes(name))).length
  const shared = boxes.filter(({ box }) => sharedBox.test(box)).length
  if (personal * 2 > boxes.length) return 'person.email'
  return shared * 2 > boxes.length ? 'actor.email' : target
}

/** What the mail box of a house is called, rather than somebody's. */
const sharedBox =
  /^(?:contact|accueil|info|infos|bonjour|mairie|ville|commune|ccas|cias|secretariat|direction|mediatheque|bibliotheque|biblio|centre|csc?|asso|association|maison|msap|fs|franceservices?|france-services?|mfs|epn|cyber|numerique|mission|mlj?|cc|communaute)(?:$|[^a-z])/
