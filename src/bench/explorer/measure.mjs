/**
 * Measures the explorer in headless Chromium without a graphics card, against a running program with the whole record:
 *
 *   node src/bench/explorer/measure.mjs http://127.0.0.1:8080 [dots] [lines] [--without-webgl]
 *
 * Tells how long it takes to the first meaningful view, and what panning and zooming a large drawing costs: script a
 * frame, and the longest task, out of a performance trace. The large drawing is invented; it is answered in place of the
 * server's. Needs `npm ci` in src/main/frontend, and Chromium.
 */
import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const require = createRequire(new URL('../../main/frontend/package.json', import.meta.url));
const { chromium } = require('playwright-core');

const numbers = process.argv.slice(3).filter(each => /^\d+$/.test(each)).map(Number);
const [dots = 2000, lines = 4000] = numbers;
const address = process.argv[2] ?? 'http://127.0.0.1:8080';
const isSlow = process.argv.includes('--without-webgl');
const RUNS = 5;

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-background-networking',
    ...(isSlow ? ['--disable-gpu', '--disable-software-rasterizer'] : ['--use-angle=swiftshader', '--enable-unsafe-swiftshader']),
  ],
});

/** A number between 0 and 1, the same in each run. */
function* chance(seed = 7) {
  for (let x = seed; ; ) {
    x = (x * 48271) % 2147483647;
    yield x / 2147483647;
  }
}

/** An answer of `neighborhood` with invented records and lines: a few hubs, many ends. */
function invented() {
  const random = chance();
  const next = () => random.next().value;
  const types = ['Person', 'Event', 'Organization', 'Place', 'Issue', 'Post'];
  const nodes = Array.from({ length: dots }, (_, i) => ({
    id: `dot-${i}`,
    caption: `第${i}号记录的名称`,
    type: types[i % types.length],
    x: next() * 6000,
    y: next() * 6000,
  }));
  const edges = Array.from({ length: lines }, (_, i) => ({
    id: `line-${i}`,
    source: `dot-${Math.floor(dots * next() ** 3)}`,
    target: `dot-${i % dots}`,
    type: 'Actor.events',
    label: { zh: '参加', en: 'took part in' },
    weight: 1,
    first: '2022-07-01',
    last: null,
    citationCount: 1,
    via: [],
  }));
  return { nodes, edges, more: [], capped: [] };
}

async function firstView() {
  const times = [];
  for (let run = 0; run < RUNS; run++) {
    const context = await browser.newContext({ viewport: { width: 1360, height: 850 } });
    const page = await context.newPage();
    await page.goto(`${address}/explorer#id=person-sun-dajun&lang=zh`);
    await page.waitForFunction(() => /^[1-9]/.test(document.querySelector('[data-counts]')?.textContent ?? ''));
    times.push(await page.evaluate(() => new Promise(tell => requestAnimationFrame(() => tell(performance.now())))));
    await context.close();
  }
  return times.sort((a, b) => a - b)[Math.floor(RUNS / 2)];
}

/** What happens on the page's main thread while something is done. */
async function traced(page, name, act) {
  const session = await page.context().newCDPSession(page);
  const events = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  const done = new Promise(tell => session.once('Tracing.tracingComplete', tell));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    categories: 'devtools.timeline,disabled-by-default-devtools.timeline,v8,__metadata',
  });
  await act();
  await session.send('Tracing.end');
  await done;
  if (process.env.TRACE) {
    await writeFile(`${process.env.TRACE}-${name}.json`, JSON.stringify(events));
  }
  return figures(events);
}

const SCRIPT = new Set(['FunctionCall', 'EvaluateScript', 'RunMicrotasks', 'FireAnimationFrame', 'MinorGC', 'MajorGC']);

/** Times are of the thread: what else the machine does is not counted. */
const time = event => (event.tdur ?? event.dur ?? 0) / 1000;

function figures(events) {
  const frames = events.filter(each => each.name === 'FireAnimationFrame' && each.dur);
  const mains = new Map();
  frames.forEach(({ pid, tid }) => mains.set(`${pid} ${tid}`, (mains.get(`${pid} ${tid}`) ?? 0) + 1));
  const [main] = [...mains].sort((a, b) => b[1] - a[1])[0] ?? ['none'];
  const own = events.filter(({ pid, tid, dur }) => `${pid} ${tid}` === main && dur);
  const script = outermost(own.filter(each => SCRIPT.has(each.name)));
  const starts = frames.filter(({ pid, tid }) => `${pid} ${tid}` === main).map(({ ts }) => ts).sort((a, b) => a - b);
  const perFrame = starts.slice(1).map((end, i) =>
    script.filter(({ ts }) => ts >= starts[i] && ts < end).reduce((sum, each) => sum + time(each), 0),
  );
  const tasks = own.filter(each => /RunTask$/.test(each.name)).map(time);
  const sorted = [...perFrame].sort((a, b) => a - b);
  return {
    frames: starts.length,
    scriptMean: mean(perFrame),
    script95: sorted[Math.floor(sorted.length * 0.95)] ?? 0,
    scriptMost: sorted.at(-1) ?? 0,
    longestTask: Math.max(0, ...tasks),
  };
}

/** Events that do not lie within another. */
function outermost(events) {
  let end = 0;
  return [...events]
    .sort((a, b) => a.ts - b.ts || b.dur - a.dur)
    .filter(({ ts, dur }) => {
      const isOuter = ts >= end;
      end = Math.max(end, ts + dur);
      return isOuter;
    });
}

function mean(all) {
  return all.reduce((sum, each) => sum + each, 0) / Math.max(1, all.length);
}

async function largeDrawing() {
  const context = await browser.newContext({ viewport: { width: 1360, height: 850 } });
  const page = await context.newPage();
  await page.route('**/graphql', async route => {
    if (!route.request().postData()?.includes('neighborhood')) {
      return route.continue();
    }
    const body = { data: { a0: invented() }, extensions: { record: { release: 'invented', sha256: '0' } } };
    return route.fulfill({ contentType: 'application/json', body: JSON.stringify(body) });
  });
  await page.goto(`${address}/explorer#id=dot-0&lang=zh`);
  await page.waitForFunction(() => /^[1-9]/.test(document.querySelector('[data-counts]')?.textContent ?? ''));
  await page.waitForTimeout(2000);
  if (process.env.PICTURE) {
    await page.screenshot({ path: process.env.PICTURE });
  }
  const drawnBy = await page.locator('[data-drawn-by]').getAttribute('data-drawn-by');
  const box = await page.locator('.canvas').boundingBox();
  const [x, y] = [box.x + 30, box.y + 30];
  const step = () => page.waitForTimeout(16);
  const panning = await traced(page, 'panning', async () => {
    await page.mouse.move(x, y);
    await page.mouse.down();
    for (let i = 0; i < 90; i++) {
      await page.mouse.move(x + Math.sin(i / 15) * 250 + i * 2, y + i * 3);
      await step();
    }
  });
  await page.mouse.up();
  await page.waitForTimeout(500);
  const zooming = await traced(page, 'zooming', async () => {
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    for (let i = 0; i < 60; i++) {
      await page.mouse.wheel(0, i % 30 < 15 ? -40 : 40);
      await step();
    }
  });
  await context.close();
  return { drawnBy, panning, zooming };
}

const shown = value => Math.round(value * 10) / 10;
const line = (name, { frames, scriptMean, script95, scriptMost, longestTask }) =>
  `| ${name} | ${frames} | ${shown(scriptMean)} | ${shown(script95)} | ${shown(scriptMost)} | ${shown(longestTask)} |`;
try {
  const first = await firstView();
  const large = await largeDrawing();
  console.log(`First meaningful view: ${Math.round(first)} ms (median of ${RUNS})`);
  console.log(`${dots} dots and ${lines} lines, drawn by ${large.drawnBy}; in milliseconds:\n`);
  console.log('| | frames | script a frame, mean | 95 % | most | longest task |\n|---|---:|---:|---:|---:|---:|');
  console.log(line('panning', large.panning));
  console.log(line('zooming', large.zooming));
} finally {
  await browser.close();
}
