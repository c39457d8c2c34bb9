/** Every form that a Hunspell dictionary takes (« mangeaient » of « manger »), without elisions (« l’eau »), in order. */
export const formsOf = ({ aff, dic }) => {
  const rules = rulesOf(text(aff))
  const forms = new Set()
  const take = (word, flags, depth) => {
    if (!flags.includes(needsAffix) && !flags.includes(forbidden)) forms.add(word)
    for (const rule of flags.flatMap((flag) => rules.get(flag) ?? [])) {
      const next = rule.matches.test(word) && depth < deepest ? affixed(word, rule) : null
      if (next !== null) take(next, rule.more, depth + 1)
    }
  }
  for (const line of text(dic).split('\n').slice(1)) {
    const [word = '', flags = ''] = (line.split(/\s/)[0] ?? '').split('/')
    if (word !== '') take(word, flagsOf(flags), 0)
  }
  return [...forms].filter((form) => /^\p{L}[\p{L}-]+$/u.test(form)).sort((one, other) => (one < other ? -1 : 1))
}

/** Flags of two signs: `FLAG long`. */
const flagsOf = (flags) => flags.match(/../gs) ?? []
const needsAffix = '()'
const forbidden = '{}'

/** Of an ending, another: « -er », « -erons », « -eront-ils ». */
const deepest = 3

const text = (bytes) => new TextDecoder().decode(bytes)

const rulesOf = (aff) => {
  const rules = new Map()
  for (const line of aff.split('\n')) {
    const [kind, flag, cut, add, where] = line.trim().split(/\s+/)
    if ((kind !== 'SFX' && kind !== 'PFX') || where === undefined) continue
    const [added, more = ''] = add.split('/')
    if (added.includes("'")) continue
    const matches = new RegExp(kind === 'SFX' ? `${where}$` : `^${where}`)
    const rule = { kind, cut: bare(cut), added: bare(added), more: flagsOf(more), matches }
    rules.set(flag, [...(rules.get(flag) ?? []), rule])
  }
  return rules
}

const bare = (affix) => (affix === '0' ? '' : affix)

const affixed = (word, { kind, cut, added }) => {
  if (kind === 'SFX') return word.endsWith(cut) ? word.slice(0, word.length - cut.length) + added : null
  return word.startsWith(cut) ? added + word.slice(cut.length) : null
}

/** Each form as what it shares with the one before, then what it adds; every `block` forms, one is whole. */
export const frontCoded = (forms, block) => {
  let before = ''
  return forms
    .map((form, index) => {
      let shared = 0
      while (index % block !== 0 && shared < 90 && shared < before.length && before[shared] === form[shared])
        shared += 1
      before = form
      return String.fromCharCode(33 + shared) + form.slice(shared)
    })
    .join('\n')
}
