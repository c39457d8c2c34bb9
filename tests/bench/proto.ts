import Database from 'better-sqlite3'
import { rmSync } from 'node:fs'
import { hash } from 'node:crypto'
import { v7 } from 'uuid'
const N = 20000
const placeOf = (n: number): Readonly<Record<string, unknown>> => ({
  name: `Médiathèque n° ${n} de Boisfleury`, sourceId: `Plaine-numerique-${n}`, pivot: String(10_000_000_000_000 + n), street: `${n % 300} rue des Tilleuls`, postcode: String(10_000 + (n % 900)), commune: `Valbrume-sur-Lisse ${n % 700}`, inseeCode: String(10_000 + (n % 700)), latitude: (45 + n / 100_000).toFixed(6), longitude: (4 + n / 100_000).toFixed(6), typologies: ['bib'], phone: `+3301990${String(n % 100_000).padStart(5, '0')}`, emails: [`contact-${n}@exemple.org`], websites: [`https://exemple.org/lieux/${n}`], openingHours: 'Mo-Fr 09:00-12:00,14:00-17:30; Sa 09:00-12:00', summary: `Accompagnement aux démarches en ligne, sur rendez-vous ou en accès libre, au point ${n}.`, source: 'Plaine numérique', updatedOn: '2026-10-12', services: ['procedures', 'basics', 'access'], publics: ['young', 'seniors'], fees: ['free'], accessModes: ['walkIn', 'phone'], supportModes: ['group', 'alone'],
})
const openDb = (f:string, sd='ON')=>{ for(const s of ['','-wal','-shm']) rmSync(f+s,{force:true}); const db=new Database(f); db.pragma('page_size=8192'); db.pragma('journal_mode=WAL'); db.pragma('synchronous=FULL'); db.pragma('secure_delete='+sd); return db }
const times: Record<string, number[]> = {}
const t = (name:string, f:()=>void)=>{ const s=performance.now(); f(); const d=performance.now()-s; (times[name] ??= []).push(d) }
for (let r=0;r<9;r++) {
  const rows = Array.from({length:N},(_, n)=>({id:v7(), changes:placeOf(n)}))
  let a: string[]=[], b: string[]=[], c: string[]=[]
  t('stringify object', ()=>{ a = rows.map(x=>JSON.stringify(x.changes)) })
  t('stringify values', ()=>{ b = rows.map(x=>JSON.stringify(Object.values(x.changes))) })
  t('keys only', ()=>{ let n=0; for (const x of rows) n+=Object.keys(x.changes).join(',').length })
  t('hash object', ()=>{ for (const s of a) hash('sha256', s, 'base64') })
  t('hash values', ()=>{ for (const s of b) hash('sha256', s, 'base64') })
  t('hash object buf', ()=>{ for (const s of a) hash('sha256', s, 'buffer') })
  t('hash object latin1', ()=>{ for (const s of a) hash('sha256', s, 'latin1') })
  if (r===0) console.log(a[5]!.length, b[5]!.length)
  for (const [l, list] of [['object',a],['values',b]] as const) for (const sd of ['ON','OFF']) {
    const db=openDb('/tmp/proto/a.db', sd)
    db.exec('CREATE TABLE op (n INTEGER PRIMARY KEY, record TEXT NOT NULL, row TEXT NOT NULL, changes TEXT NOT NULL, prev TEXT) STRICT')
    const op = db.prepare('INSERT INTO op VALUES (?,?,?,?,?)')
    t('op '+l+sd, ()=>db.transaction(()=>{ rows.forEach((x,i)=>op.run(i,'place',x.id,list[i],null)) })())
    db.close()
  }
}
for (const [k,v] of Object.entries(times)) console.log(k.padEnd(40), v.toSorted((a,b)=>a-b)[4]!.toFixed(1))
