import { expect, test } from 'vitest'
import { intentName } from './intents.ts'

test.each([
  ['meetings.create', 'Comité', 'création de la réunion – Comité'],
  ['meeting.duplicate', 'Comité', 'copie de la réunion – Comité'],
  ['meeting.update', 'Comité', 'modification de la réunion – Comité'],
  ['attendance.add', '', 'ajout d’une présence'],
  ['section.move', '', 'déplacement d’une section'],
  ['card.create', '', 'arrivée d’un ordinateur'],
  ['distinctPair.create', '', 'deux entrées dites distinctes'],
  ['distinctPair.remove', '', 'deux entrées à comparer de nouveau'],
  ['examined.create', '', 'écriture examinée'],
  ['root.create', '', 'reprise de l’espace'],
  ['newer.thing', 'Comité', 'modification – Comité'],
  ['unknown', '', 'modification'],
])('%s', (intent, subject, words) => expect(intentName({ intent, subject, kind: null })).toBe(words))

test.each([
  ['meetings.create', 'forum', 'création du forum – Automne'],
  ['meetings.postpone', 'forum', 'report du forum – Automne'],
  ['meetings.cancel', 'cafe', 'annulation du café rencontre – Automne'],
  ['meeting.update', 'forum', 'modification du forum – Automne'],
  ['meeting.remove', 'cafe', 'suppression du café rencontre – Automne'],
  ['invitations.convene', 'forum', 'invitation – Automne'],
] as const)('%s of a %s', (intent, kind, words) => expect(intentName({ intent, subject: 'Automne', kind })).toBe(words))
