/**
 * Mistakes a person could make in the log and in the exchanges, each as one replacement in one file. The tests of
 * `tests/sync` must see every one of them, or those it names: a bug that survives is a rule nobody proves.
 */
import { exchangeBugs } from './seeded-exchange-bugs.mjs'

const logBugs = [
  {
    rule: 'FS-2',
    name: 'égalité de temps Lamport : le premier vu gagne',
    file: 'src/shared/sync/field-state.ts',
    from: 'a.replica !== b.replica ? a.replica < b.replica : a.seq < b.seq',
    to: 'false',
  },
  {
    rule: 'FS-2',
    name: 'l’horloge murale départage',
    file: 'src/main/db/compared-ops.ts',
    from: 'SELECT lamport, at, author FROM tx',
    to: 'SELECT unixepoch(at) AS lamport, at, author FROM tx',
  },
  {
    rule: 'FS-2',
    name: 'deux valeurs égales font un conflit',
    file: 'src/shared/sync/field-state.ts',
    from: 'heads.every((head) => head.value === winner.value)',
    to: 'heads.length === 1',
  },
  {
    rule: 'FS-3',
    name: 'les têtes remplacées restent des têtes',
    file: 'src/main/db/move-heads.ts',
    from: 'for (const head of named) lessen(db, head, changes)',
    to: 'void named',
  },
  {
    rule: 'FS-3',
    name: 'une opération remplace les autres dans tous leurs champs',
    file: 'src/shared/sync/row-head.ts',
    from: 'heldFields(head).filter((field) => Object.hasOwn(changes, field))',
    to: 'heldFields(head).filter(() => Object.keys(changes).length > 0)',
  },
  {
    rule: 'FS-3',
    name: 'ce qu’une tête a déjà perdu lui revient',
    file: 'src/shared/sync/row-head.ts',
    from: 'return [...head.replaced, ...lost]',
    to: 'return lost',
  },
  {
    rule: 'FS-4',
    name: 'choisir ne remplace qu’une des têtes',
    file: 'src/main/db/decide.ts',
    from: 'heads.filter((head) => fields.some((field) => holds(head, field)))',
    to: 'heads.filter((head) => fields.some((field) => holds(head, field))).slice(0, 1)',
  },
  {
    rule: 'FS-5',
    name: 'une suppression emporte ce qu’elle n’avait pas vu',
    file: 'src/shared/sync/field-state.ts',
    from: "return unseen ? 'contested' : 'removed'",
    to: "return unseen ? 'removed' : 'removed'",
  },
  {
    rule: 'OP-2',
    name: 'l’empreinte n’est pas vérifiée',
    file: 'src/main/db/log-read.ts',
    from: 'if (!isWhole(tx) || !isWellFormed(tx)) throw',
    to: 'if (!isWellFormed(tx)) throw',
  },
  {
    rule: 'OP-2',
    name: 'ce qui n’est pas une opération est pris pour une',
    file: 'src/main/db/log-read.ts',
    from: 'if (!isWhole(tx) || !isWellFormed(tx)) throw',
    to: 'if (!isWhole(tx)) throw',
  },
  {
    rule: 'OP-2',
    name: 'une opération connue n’est pas comparée',
    file: 'src/main/db/log-read.ts',
    from: 'if (known?.hash !== tx.hash) throw',
    to: 'if (known === undefined) throw',
  },
  {
    rule: 'OP-3',
    name: 'une copie garde l’identité de l’original',
    file: 'src/main/db/workspace-db.ts',
    from: "if (known !== null && readMeta(db, 'place') === place)",
    to: 'if (known !== null)',
  },
  {
    rule: 'OP-4',
    name: 'un envoi est appliqué en partie',
    file: 'src/main/db/log.ts',
    from: 'receive: (txs) => written(db, () => db.transaction(() => receive(txs)).immediate()),',
    to: 'receive: (txs) => receive(txs),',
  },
  {
    rule: 'OP-4',
    name: 'une écriture n’attend pas celle qu’elle remplace',
    file: 'src/shared/sync/version-vector.ts',
    from: 'at === tx.first - 1 && tx.ops.every((op) => op.prev.every((id) => seen(vector, id)))',
    to: 'at === tx.first - 1',
  },
  {
    rule: 'OP-4',
    name: 'la boîte d’attente n’est relue qu’une fois',
    file: 'src/main/db/inbox.ts',
    from: 'while (replicas.filter(({ replica }) => drainReplica(replica, take)).length > 0);',
    to: 'replicas.forEach(({ replica }) => { drainReplica(replica, take) })',
  },
  {
    rule: 'OP-5',
    name: 'ce qui n’est pas déclaré est jeté',
    file: 'src/main/db/log.ts',
    from: 'of apply(tx)) stale.set',
    to: "of apply({ ...tx, ops: tx.ops.filter((op) => op.record !== 'budget') })) stale.set",
  },
  {
    rule: 'PR-1',
    name: 'la reconstruction oublie les têtes',
    file: 'src/main/db/projection.ts',
    from: '      recomputeHeads(db)\n',
    to: '      void recomputeHeads\n',
  },
  {
    rule: 'PR-2',
    name: 'l’empreinte suit l’ordre d’arrivée',
    file: 'src/main/db/check.ts',
    from: '" ORDER BY id`',
    to: '" ORDER BY rowid`',
  },
  {
    rule: 'UN-1',
    name: 'annuler deux fois ne recule qu’une fois',
    file: 'src/main/db/origins.ts',
    from: 'known.get(op)?.get(field) ?? [op]',
    to: '[op]',
  },
  {
    rule: 'UN-1',
    name: 'une écriture remplacée dans un champ compte encore pour lui',
    file: 'src/main/db/origins.ts',
    from: 'return named.map(({ n }) => n).filter((n) => !replaced.has(n))',
    to: 'return named.map(({ n }) => n)',
  },
  {
    rule: 'UN-2',
    name: 'annuler écrase ce qui a été écrit ailleurs en même temps',
    file: 'src/main/db/reverse-row.ts',
    from: '.every((head) => isSame(',
    to: '.some((head) => isSame(',
  },
  {
    rule: 'UN-2',
    name: 'annuler ramène une ligne supprimée ailleurs',
    file: 'src/main/db/reverse-row.ts',
    from: 'names.filter((name) => isOpen && stands(op, name))',
    to: 'names.filter((name) => stands(op, name))',
  },
  {
    rule: 'UN-2',
    name: 'rétablir une suppression emporte ce qui a été écrit depuis',
    file: 'src/main/db/reverse-row.ts',
    from: 'mover.changes[removedField] === null &&',
    to: 'false &&',
  },
  {
    rule: 'FS-8',
    name: 'ce qui arrive entre dans un compte-rendu validé',
    file: 'src/main/db/log.ts',
    from: 'projection.seal(applied.rows(), sealed)',
    to: 'void sealed',
  },
  {
    rule: 'FS-8',
    name: 'une validation ne scelle que ce que son poste a écrit',
    file: 'src/main/db/commit.ts',
    from: 'const vector = { ...seen, [replica]:',
    to: 'const vector = { [replica]:',
  },
  {
    rule: 'FS-8',
    name: 'ce qui est laissé de côté entre dans le texte',
    file: 'src/shared/sync/seen-at.ts',
    from: ' && !but.includes(opName(id))',
    to: ' && but.length >= 0',
  },
  {
    rule: 'FS-8',
    name: 'une valeur écrite à part et perdante n’est pas proposée',
    file: 'src/main/db/propositions.ts',
    from: 'heads.filter(({ op }) => unseen.some(({ n }) => n === op))',
    to: 'heads',
  },
  {
    rule: 'FS-8',
    name: 'un compte-rendu rouvert montre encore ce qui était validé',
    file: 'src/main/db/projection.ts',
    from: 'before.has(meeting) || now.has(meeting)',
    to: 'now.has(meeting)',
  },
]

export const seededBugs = [...logBugs, ...exchangeBugs]

/** The source with the bug in it; throws when the place it speaks of is not there exactly once. */
export const withBug = (source, { name, from, to }) => {
  if (source.split(from).length !== 2) throw new Error(`« ${name} » : le passage à changer n’est plus dans le fichier.`)
  return source.replace(from, () => to)
}
