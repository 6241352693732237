// The same acts in bpmn-engine: Terima and end of every member's task, counterparts, returns. After every act its state is saved in PostgreSQL and recovered for the next,
// each in one transaction.
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { Engine } from 'bpmn-engine';
import pg from 'pg';

/** The acts of a case in order: what each ends ("langkah5.2.terima": step, member, kind), and the step to which it sends the case back. */
const acts = JSON.parse(readFileSync(process.argv[5], 'utf8'));

/** A step is its members side by side, each with its own acts one after the other; a decision follows where a step can send the case back. */
function source() {
  const steps = new Map();
  for (const { work, back } of acts) {
    const [step, member] = work.split('.');
    if (!steps.has(step)) steps.set(step, { members: new Map(), back: null });
    const { members } = steps.get(step);
    members.set(member, (members.get(member) ?? new Set()).add(work));
    if (back) steps.get(step).back = back;
  }
  const parts = [];
  let flows = 0;
  const flow = (from, to, rest = '/>') => parts.push(`<sequenceFlow id="f${++flows}" sourceRef="${from}" targetRef="${to}" ${rest}`);
  const names = [...steps.keys()].sort((a, b) => a.slice(7) - b.slice(7));
  parts.push('<startEvent id="mulai" />', '<endEvent id="selesai" />');
  flow('mulai', names[0]);
  names.forEach((name, at) => {
    const { members, back } = steps.get(name);
    const next = names[at + 1] ?? 'selesai';
    // Ways that meet at a parallel gateway would wait for each other, so they meet before it.
    parts.push(`<exclusiveGateway id="${name}" />`, `<parallelGateway id="${name}.masing" />`, `<parallelGateway id="${name}.semua" />`);
    flow(name, `${name}.masing`);
    for (const chain of members.values()) {
      let last = `${name}.masing`;
      for (const work of chain) {
        parts.push(`<userTask id="${work}" />`);
        flow(last, work);
        last = work;
      }
      flow(last, `${name}.semua`);
    }
    if (!back) {
      flow(`${name}.semua`, next);
      return;
    }
    parts.push(`<exclusiveGateway id="${name}.putus" default="f${flows + 2}" />`);
    flow(`${name}.semua`, `${name}.putus`);
    flow(`${name}.putus`, next);
    flow(`${name}.putus`, `langkah${back}`, '><conditionExpression xsi:type="tFormalExpression">${environment.variables.kembali}</conditionExpression></sequenceFlow>');
  });
  return '<?xml version="1.0" encoding="UTF-8"?><definitions id="sop" xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
    + `<process id="lakip" isExecutable="true">${parts.join('')}</process></definitions>`;
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
  for (const { work, back } of acts) {
    await timed(async (client) => {
      const { rows } = await client.query('SELECT keadaan FROM kasus WHERE id = $1 FOR UPDATE', [id]);
      const engine = new Engine({ name: 'lakip' }).recover(rows[0].keadaan);
      const execution = await engine.resume();
      for (const definition of execution.definitions) for (const process of definition.getProcesses()) process.environment.variables.kembali = back !== null;
      if (!execution.getPostponed().some((waiting) => waiting.id === work)) throw new Error(`${work} is not waited for.`);
      execution.signal({ id: work });
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
    const worker = new Worker(new URL(import.meta.url), { workerData: part, argv: process.argv.slice(2) });
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
