/**
 * Drives the explorer in Chromium: node explorer.mjs <address> <folder for screenshots>; the whole record is loaded.
 * Fails on a request to another host, an error in the browser's console, a violated content policy, or a wrong page.
 */
import { strict as assert } from 'node:assert';
import { readFile } from 'node:fs/promises';
import { browse } from './browser.mjs';

const [address, pictures] = process.argv.slice(2);
const { reader, picture, play } = await browse(address, pictures);

const SUN = 'person-sun-dajun';
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** Opens the explorer at a fragment, and waits for the first network, if there is to be one. */
async function open(page, fragment = '') {
  await page.goto(`${address}/explorer${fragment}`);
  await page.locator('[data-find="start"]').waitFor();
  if (fragment.includes('id=')) {
    await drawn(page);
  }
}

async function drawn(page) {
  await page.waitForFunction(() => {
    const counts = document.querySelector('[data-counts]')?.textContent ?? '';
    return /^[1-9]/.test(counts) && !document.querySelector('progress');
  });
}

/** The network as the canvas has it: ids and places. */
const canvas = page =>
  page.locator('.canvas').evaluate(place =>
    place._cyreg.cy
      .nodes()
      .map(node => [node.id(), node.position().x, node.position().y])
      .sort(),
  );

const counts = async page => (await page.locator('[data-counts]').innerText()).match(/\d+/g).map(Number);

/** Answers a page with an invented network of seven hundred records. */
async function many(page) {
  const nodes = Array.from({ length: 700 }, (_, i) => ({
    id: `dot-${i}`,
    caption: `第${i}号`,
    type: ['Person', 'Event', 'Place', 'Issue', 'Post'][i % 5],
    x: 500 + Math.cos(i) * i,
    y: 500 + Math.sin(i) * i,
  }));
  const edges = nodes.slice(1).map(({ id }, i) => ({
    id: `line-${i}`,
    source: `dot-${i % 9}`,
    target: id,
    type: 'Actor.events',
    label: { zh: '参加', en: 'took part in' },
    weight: 1,
    first: null,
    last: null,
    citationCount: 0,
    via: [],
  }));
  const answer = {
    data: { a0: { nodes, edges, more: [], capped: [] } },
    extensions: { record: { release: '2026.11', sha256: '0' } },
  };
  await page.route('**/graphql', route =>
    route.request().postData()?.includes('neighborhood')
      ? route.fulfill({ contentType: 'application/json', body: JSON.stringify(answer) })
      : route.continue(),
  );
}

/** Puts a snippet into a page of another origin; the frame draws, keeps nothing, and leads back. */
async function frame(snippet) {
  const page = await reader();
  const { origin, port } = new URL(address);
  const elsewhere = origin.replace('127.0.0.1', 'localhost');
  await page.route('**/a-page-of-others', route =>
    route.fulfill({ contentType: 'text/html', body: `<!doctype html><title>other</title><link rel="icon" href="data:,">${snippet}` }),
  );
  await page.goto(`${elsewhere}/a-page-of-others`);
  const inner = page.frameLocator('iframe');
  await inner.locator('[data-source]').waitFor();
  assert.match(await inner.locator('[data-source]').innerText(), /2026\.11/);
  await inner.locator('.canvas[data-drawn-by] canvas').first().waitFor();
  await page.waitForTimeout(300);
  await picture(page, 'embed');
  assert.match(await inner.locator('[data-open]').getAttribute('href'), /^\/explorer#id=/);
  assert.equal(await inner.locator('a[href^="/console"]').count(), 0);
  const framed = page.frames().find(each => each.url().includes('/embed/'));
  assert.equal(new URL(framed.url()).port, port);
  assert.equal(await framed.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length), 0);
}

const scenes = {
  async 'initials lead to a person, his network, and a link that restores it'() {
    const page = await reader();
    await open(page);
    await picture(page, 'begin');
    await page.locator('[data-find="start"]').fill('sdj');
    await page.locator(`[data-hit="${SUN}"]`).waitFor();
    await picture(page, 'suggestions');
    await page.keyboard.press('Enter');
    await drawn(page);
    await page.locator(`[data-dossier="${SUN}"]`).waitFor();
    await page.waitForTimeout(300);
    await picture(page, 'network-light');
    const first = await canvas(page);
    assert.ok(first.length > 3, `${first.length} records`);

    await page.locator('[data-show="tables"]').click();
    const other = page.locator('[data-record]').nth(1);
    const id = await other.getAttribute('data-record');
    await other.locator('button').click();
    await page.locator('[data-step="expand"]').click();
    await drawn(page);
    await page.locator('[data-show="drawing"]').click();
    await page.locator('.canvas canvas').first().waitFor();
    const second = await canvas(page);
    assert.ok(second.length >= first.length);
    for (const place of first) {
      assert.ok(second.some(each => String(each) === String(place)), `${place[0]} does not move`);
    }
    await picture(page, 'network-expanded');
    assert.match(page.url(), /release=2026\.11/);

    const again = await reader();
    await again.goto(page.url());
    await drawn(again);
    assert.deepEqual(await canvas(again), second);
    assert.equal(await again.locator('[data-dossier]').getAttribute('data-dossier'), id);
    await page.goBack();
    await page.goBack();
    await drawn(page);
    assert.equal(page.url().includes('expand='), false, 'the way back undoes the expansion');
  },

  async 'a fact opens its citation, and a line the passages behind it'() {
    const page = await reader();
    await open(page, `#id=${SUN}&chosen=${SUN}&show=tables&lang=en`);
    await page.locator('[data-proof="1"]').first().click();
    const citation = page.locator('#cite-1');
    assert.equal(await citation.getAttribute('open'), '');
    assert.match(await citation.innerText(), /page p00\d/);
    assert.match(await citation.locator('a').getAttribute('href'), /^\/r\//);
    await page.locator('[data-table="lines"] button').first().click();
    await page.locator('.facts [data-citation]').first().waitFor();
    assert.match(await page.locator('.facts').innerText(), /p00\d|paragraph/);
    await picture(page, 'line');
  },

  async 'types and relations are filtered, and a day is chosen'() {
    const page = await reader();
    await open(page, `#id=${SUN}&lang=en`);
    const [all] = await counts(page);
    const filter = page.locator('[data-filter="Event"]');
    await filter.uncheck();
    const [fewer] = await counts(page);
    assert.ok(fewer < all, `${fewer} of ${all}`);
    await page.getByRole('button', { name: 'Show all of them' }).click();
    assert.equal((await counts(page))[0], all);
    await page.locator('[data-as-of]').fill('2022-07-17');
    await drawn(page);
    assert.match(page.url(), /asOf=2022-07-17/);
  },

  async 'a path is followed hop by hop to its passages'() {
    const page = await reader();
    await open(page, `#id=${SUN}&chosen=${SUN}&lang=en`);
    await page.locator('[data-step="path-from"]').click();
    await page.locator('[data-find="path"]').fill('张广勇');
    await page.locator('[data-hit]').first().click();
    await drawn(page);
    await page.locator('[data-paths]').first().waitFor();
    assert.ok((await page.locator('[data-hop]').count()) > 0, await page.locator('.paths').innerText());
    await page.locator('[data-hop] [data-citation]').first().waitFor();
    await picture(page, 'path');
  },

  async 'a slider goes through the months, and nothing jumps'() {
    const page = await reader();
    await open(page, `#id=${SUN}&lang=en`);
    const before = new Map((await canvas(page)).map(([id, ...place]) => [id, String(place)]));
    const slider = page.locator('[data-day-slider]');
    await slider.focus();
    assert.equal(await slider.getAttribute('aria-valuetext'), 'any time');
    await page.keyboard.press('Home');
    for (let i = 0; i < 4; i++) {
      await page.keyboard.press('ArrowRight');
    }
    await page.waitForFunction(() => location.hash.includes('asOf='));
    await drawn(page);
    const then = await canvas(page);
    assert.ok(then.length > 0);
    for (const [id, ...place] of then) {
      assert.equal(String(place), before.get(id), `${id} does not move`);
    }
    assert.match(await slider.getAttribute('aria-valuetext'), /^\d{4}-\d\d-\d\d$/);
    await picture(page, 'slider');
    await page.keyboard.press('Home');
    await drawn(page);
    assert.equal((await canvas(page)).length, before.size);
    assert.equal(page.url().includes('asOf='), false);
  },

  async 'a timeline has the days in order; each opens its record and its passages'() {
    const page = await reader();
    await open(page, `#id=${SUN}&show=timeline&lang=en`);
    const days = await page.locator('[data-moment]').evaluateAll(all => all.map(each => each.dataset.moment));
    assert.ok(days.length > 3, String(days));
    assert.deepEqual(days, [...days].sort());
    await page.locator('[data-passages]').first().click();
    await page.locator('.facts [data-citation]').first().waitFor();
    await picture(page, 'timeline');
    await page.locator('[data-moment] button.plain').first().click();
    await page.locator('[data-dossier]').waitFor();
    assert.match(page.url(), /show=timeline/);
  },

  async 'a dossier shows posts over time, and opens the passage of each'() {
    const page = await reader();
    await open(page, `#id=${SUN}&chosen=${SUN}&asOf=2022-07-17&lang=en`);
    const held = page.locator('[data-over-time]').first();
    await held.waitFor();
    assert.match(await held.innerText(), /attested on 2022-07-17/);
    await held.locator('[data-row-proof] summary').first().click();
    await held.locator('[data-citation]').first().waitFor();
    await picture(page, 'over-time');
  },

  async 'files, citation and frame leave the page'() {
    const page = await reader();
    await open(page, `#id=${SUN}&lang=en`);
    const file = async form => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.locator(`[data-take="${form}"]`).click(),
      ]);
      assert.ok(download.suggestedFilename().endsWith(`.${form}`), download.suggestedFilename());
      return (await readFile(await download.path())).toString();
    };
    for (const form of ['graphml', 'gexf', 'nodes.csv', 'cyjs', 'd3.json', 'cypher', 'jsonld']) {
      if ((await page.locator(`[data-take="${form}"]`).count()) > 0) {
        assert.ok((await file(form)).includes(SUN), form);
      }
    }
    assert.match(await file('edges.csv'), /^id,source,target/);
    assert.equal((await file('xlsx')).slice(0, 2), 'PK');
    await page.locator('[data-take="cite"] summary').click();
    assert.match(await page.locator('[data-cite="gbt7714"]').innerText(), /连心\. “孙大军”关系网\[DB\/OL\].*2026\.11\. SHA-256: [0-9a-f]{64}/);
    await page.locator('[data-take="embed"] summary').click();
    const snippet = await page.locator('[data-snippet]').inputValue();
    await picture(page, 'take');
    await frame(snippet);
  },

  async 'WebGL draws what is large; without it a canvas does, and says so'() {
    const page = await reader();
    await page.addInitScript(() => {
      const usual = HTMLCanvasElement.prototype.getContext;
      HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
        return kind.startsWith('webgl') ? null : usual.call(this, kind, ...rest);
      };
    });
    await many(page);
    await open(page, '#id=dot-0&lang=en');
    assert.match(await page.locator('[data-without-webgl]').innerText(), /^Drawn without WebGL/);
    assert.equal(await page.locator('[data-drawn-by]').getAttribute('data-drawn-by'), 'no webgl');
    await picture(page, 'without-webgl');
    const other = await reader();
    await many(other);
    await open(other, '#id=dot-0&lang=en');
    assert.equal(await other.locator('[data-drawn-by]').getAttribute('data-drawn-by'), 'webgl');
    assert.equal(await other.locator('[data-without-webgl]').count(), 0);
    await picture(other, 'webgl');
  },

  async 'pictures and the query leave the page'() {
    const page = await reader();
    await open(page, `#id=${SUN}&lang=zh`);
    const taken = async name => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.locator(`[data-take="${name}"]`).click(),
      ]);
      return readFile(await download.path());
    };
    assert.equal((await taken('png')).subarray(1, 4).toString(), 'PNG');
    const svg = (await taken('svg')).toString();
    assert.match(svg, /^<svg [\s\S]*孙大军[\s\S]*2026\.11/);
    const query = await page.locator('[data-take="graphql"]').getAttribute('href');
    assert.match(decodeURIComponent(query), /^\/console#query=query\+Network/);
  },

  async 'what finds nothing says so, and an old link tells of its release'() {
    const page = await reader();
    await open(page, '#lang=en');
    await page.locator('[data-find="start"]').fill('qqxxqqxx');
    await page.getByText('Nothing is found for this.').waitFor();
    await open(page, `#id=${SUN}&lang=en&release=2020.01`);
    assert.match(await page.locator('[data-other-release]').innerText(), /2020\.01.*2026\.11/);
  },

  async 'a phone in the dark reads Chinese, and can switch'() {
    const page = await reader({ ...PHONE, locale: 'zh-CN', colorScheme: 'dark' });
    await open(page, `#id=${SUN}&chosen=${SUN}`);
    await page.locator('[data-dossier]').waitFor();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(width <= 390, `${width} pixels wide`);
    assert.match(await page.locator('.bar').innerText(), /条记录/);
    await page.waitForTimeout(300);
    await picture(page, 'phone-dark-zh');
    await page.locator('[data-switch-language]').click();
    assert.match(await page.locator('.bar').innerText(), /records/);
    assert.equal(await page.locator('html').getAttribute('lang'), 'en');
  },

  async 'everything is reached with the keyboard'() {
    const page = await reader();
    await open(page, '#lang=en');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement.dataset.find), 'start');
    await page.keyboard.type('sdj');
    await page.locator(`[data-hit="${SUN}"]`).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await drawn(page);
    await page.locator('[data-show="tables"]').focus();
    await page.keyboard.press('Enter');
    await page.locator('[data-record] button').nth(1).focus();
    await page.keyboard.press('Enter');
    await page.locator('[data-step="expand"]').waitFor();
    await picture(page, 'tables');
  },
};

await play(scenes);
