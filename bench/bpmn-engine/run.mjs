// The same thirteen steps and two returns in bpmn-engine: after every step its state is saved in PostgreSQL and recovered for the next, each in one transaction.
// One user task a step and no Terima: fewer acts than Siklus, whose Terima, group members and counterparts are acts of their own.
import { randomUUID } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { Engine } from 'bpmn-engine';
import pg from 'pg';

const STEPS = 13;
const RETURNS = new Map([[5, 3], [7, 6]]);

function source() {
  const parts = ['<startEvent id="mulai" /><sequenceFlow id="f0" sourceRef="mulai" targetRef="langkah1" />', '<endEvent id="selesai" />'];
  for (let step = 1; step <= STEPS; step++) {
    const next = step === STEPS ? 'selesai' : `langkah${step + 1}`;
    parts.push(`<userTask id="langkah${step}" />`);
    if (!RETURNS.has(step)) {
      parts.push(`<sequenceFlow id="f${step}" sourceRef="langkah${step}" targetRef="${next}" />`);
      continue;
    }
    parts.push(`<exclusiveGateway id="putus${step}" default="ya${step}" />`);
    parts.push(`<sequenceFlow id="f${step}" sourceRef="langkah${step}" targetRef="putus${step}" />`);
    parts.push(`<sequenceFlow id="ya${step}" sourceRef="putus${step}" targetRef="${next}" />`);
    parts.push(`<sequenceFlow id="tidak${step}" sourceRef="putus${step}" targetRef="langkah${RETURNS.get(step)}">`
      + '<conditionExpression xsi:type="tFormalExpression">${environment.variables.kembali}</conditionExpression></sequenceFlow>');
  }
  return '<?xml version="1.0" encoding="UTF-8"?><definitions id="sop" xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
    + `<process id="lakip" isExecutable="true">${parts.join('')}</process></definitions>`;
}

/** The steps of a case in the order in which they are done, and whether the step sends it back. */
function* walk() {
  const returned = new Set();
  for (let step = 1; step <= STEPS; step++) {
    const back = RETURNS.has(step) && !returned.has(step);
    yield { step, back };
    if (back) {
      returned.add(step);
      step = RETURNS.get(step) - 1;
    }
  }
}

async function transaction(pool, act) {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    await act(client);
    await client.query('COMMIT');
  } finally {
    client.release();
  }
}

async function runCase(pool, bpmn, times) {
  const id = randomUUID();
  const timed = async (act) => {
    const begun = performance.now();
    await transaction(pool, act);
    times.push(performance.now() - begun);
  };
  await timed(async (client) => {
    const engine = new Engine({ name: 'lakip', source: bpmn, variables: { kembali: false } });
    await engine.execute();
    await client.query('INSERT INTO kasus (id, keadaan, selesai) VALUES ($1, $2, false)', [id, JSON.stringify(await engine.getState())]);
    engine.stop();
  });
  let done = false;
  for (const { step, back } of walk()) {
    await timed(async (client) => {
      const { rows } = await client.query('SELECT keadaan FROM kasus WHERE id = $1 FOR UPDATE', [id]);
      const engine = new Engine({ name: 'lakip' }).recover(rows[0].keadaan);
      const execution = await engine.resume();
      execution.environment.variables.kembali = back;
      execution.signal({ id: `langkah${step}` });
      done = execution.state === 'idle' || execution.getPostponed().length === 0;
      await client.query('UPDATE kasus SET keadaan = $2, selesai = $3 WHERE id = $1', [id, JSON.stringify(await engine.getState()), done]);
      if (!done) engine.stop();
    });
  }
  if (!done) throw new Error('The case did not come to its end.');
}

async function work({ database, cases, clients }) {
  const pool = new pg.Pool({ connectionString: database, max: clients });
  const bpmn = source();
  const times = [];
  let left = cases;
  await Promise.all(Array.from({ length: clients }, async () => {
    while (left-- > 0) await runCase(pool, bpmn, times);
  }));
  await pool.end();
  return times;
}

if (isMainThread) {
  const [database, cases, clients] = [process.argv[2], Number(process.argv[3]), Number(process.argv[4])];
  const client = new pg.Client({ connectionString: database });
  await client.connect();
  await client.query('DROP TABLE IF EXISTS kasus');
  await client.query('CREATE TABLE kasus (id uuid PRIMARY KEY, keadaan jsonb NOT NULL, selesai boolean NOT NULL)');
  // One thread a core: a single one could not use this machine.
  const threads = Math.min(availableParallelism(), clients);
  const part = { database, cases: Math.ceil(cases / threads), clients: Math.ceil(clients / threads) };
  const begun = performance.now();
  const times = (await Promise.all(Array.from({ length: threads }, () => new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: part });
    worker.once('message', resolve);
    worker.once('error', reject);
  })))).flat().sort((a, b) => a - b);
  const seconds = (performance.now() - begun) / 1000;
  const { rows } = await client.query('SELECT count(*)::int AS ended FROM kasus WHERE selesai');
  await client.end();
  const at = (share) => times[Math.min(times.length - 1, Math.floor(share * times.length))].toFixed(1);
  console.log(`  bpmn-engine        ${(times.length / seconds).toFixed(0).padStart(8)} acts/s, an act ${at(0.5)} ms (median), ${at(0.95)} ms (95 of a hundred)`);
  console.log(`  bpmn-engine ended ${rows[0].ended} cases, ${(rows[0].ended / seconds).toFixed(2)} cases/s (${times.length / rows[0].ended} acts each)`);
} else {
  parentPort.postMessage(await work(workerData));
}
