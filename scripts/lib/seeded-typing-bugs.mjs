/** Mistakes in what a field shows while it is stored and read again: as those of `seeded-bugs.mjs`. */
const tests = ['src/renderer/components/saving']

/** In what holds a value while it is typed, sent and read again. */
const inHeld = (name, from, to) => ({
  rule: 'TY-1',
  name,
  file: 'src/renderer/components/saving/held.ts',
  from,
  to,
  tests,
})

export const typingBugs = [
  inHeld(
    'une lecture demandée avant la réponse remplace ce qui est tapé',
    'sent.answeredAt === null || since <= sent.answeredAt',
    'sent.answeredAt === null',
  ),
  inHeld(
    'ce qui part n’attend pas sa réponse',
    'sent.answeredAt === null || since <= sent.answeredAt',
    'sent.answeredAt !== null && since <= sent.answeredAt',
  ),
  inHeld(
    'la réponse à un enregistrement vaut pour le suivant',
    'held.sent?.turn === turn ? { ...held, sent: { ...held.sent, answeredAt } } : held',
    'held.sent !== null ? { ...held, sent: { ...held.sent, answeredAt } } : held',
  ),
  inHeld(
    'ce qui est refusé remplace ce qui a été tapé depuis',
    'typed: held.typed ?? { value: held.sent.value, refused: true }',
    'typed: { value: held.sent.value, refused: true }',
  ),
  inHeld(
    'ce qui part emporte ce qui a été tapé depuis',
    'typed !== null && Object.is(typed.value, value) ? null : typed',
    'null',
  ),
  inHeld(
    'ce qui est stocké ne revient jamais',
    '(sent.answeredAt === null || since <= sent.answeredAt) ? sent.value : value',
    'sent.value !== undefined ? sent.value : value',
  ),
  {
    rule: 'TY-2',
    name: 'un enregistrement part sans attendre le précédent',
    file: 'src/renderer/components/saving/turns.ts',
    from: 'const before = areOver() ? undefined : ends.get(name)',
    to: 'const before = undefined',
    tests,
  },
  {
    rule: 'TY-3',
    name: 'ce qui a été remplacé depuis est envoyé à nouveau',
    file: 'src/renderer/components/saving/typed-values.ts',
    from: 'return kept.length === 0 ? null',
    to: 'return kept.length === 0 ? edit',
    tests,
  },
  {
    rule: 'TY-4',
    name: 'ce qui attend attend encore quand la fenêtre se ferme',
    file: 'src/renderer/components/saving/turns.ts',
    from: 'released.resolve()',
    to: 'void released',
    tests,
  },
]
