/**
 * Looks at every page in Chromium: node pages.mjs <address> <folder for screenshots>; the whole record is loaded.
 * Fails where axe-core finds a serious violation, where a phone would scroll sideways, or where a page says what is not so.
 */
import { strict as assert } from 'node:assert';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { violations } from './axe.mjs';
import { browse } from './browser.mjs';

const [address, pictures] = process.argv.slice(2);
const { reader, picture, play } = await browse(address, pictures);

/** Each page is looked at by both: between them are both languages, both lights, and both widths. */
const READERS = {
  'desktop-light-en': { locale: 'en-GB', colorScheme: 'light' },
  'phone-dark-zh': {
    locale: 'zh-CN',
    colorScheme: 'dark',
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  },
};

const drawn = page =>
  page.waitForFunction(
    () => /^[1-9]/.test(document.querySelector('[data-counts]')?.textContent ?? '') && !document.querySelector('progress'),
  );
const dossier = page => page.locator('[data-dossier]').waitFor();

const proved = page => page.locator('.facts [data-citation]').first().waitFor();
const typing = async page => {
  await page.locator('[data-find="start"]').fill('sdj');
  await page.locator('[data-hit]').first().waitFor();
};
const line = async page => {
  await page.locator('[data-table="lines"] button').first().click();
  await page.locator('.facts li').first().waitFor();
};

const SUN = 'person-sun-dajun';

/** Pages by name: their addresses, and until when to wait. */
const PAGES = {
  home: ['/'],
  suggestions: ['/explorer', typing],
  timeline: ['/explorer#id=person-sun-dajun&show=timeline', drawn],
  path: [`/explorer#id=${SUN}&chosen=${SUN}&from=${SUN}&to=person-zhang-guangyong`, drawn, dossier, proved],
  line: ['/explorer#id=person-sun-dajun&show=tables', drawn, line],
  embed: ['/embed/network#id=person-sun-dajun', page => page.locator('[data-source]').waitFor()],
  console: ['/console', page => page.locator('[data-example]').first().waitFor()],
  questions: ['/q'],
  person: ['/r/person-sun-dajun'],
  event: ['/r/event-xinan-station-2022-06-30'],
  issue: ['/r/issue-xinan-fitness'],
  article: ['/r/article-p000-1'],
  'no-record': ['/r/nobody'],
  nowhere: ['/nowhere'],
};

async function ask(query) {
  const answer = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
    body: JSON.stringify({ query }),
  });
  return (await answer.json()).data;
}

const scenes = {
  async 'the start page tells the numbers of the record, and leads three ways'() {
    const page = await reader();
    await page.goto(`${address}/`);
    const data = await ask(
      '{ people { totalCount } organizations { totalCount } events { totalCount } issues { totalCount } pages { totalCount } citations { totalCount } }',
    );
    const shown = await page.locator('.numbers strong').allInnerTexts();
    assert.deepEqual(shown.map(text => Number(text.replaceAll(',', ''))), Object.values(data).map(each => each.totalCount));
    assert.match(await page.locator('footer').innerText(), /Lianxin record 2026\.11, SHA-256 [0-9a-f]{64}/);
    assert.deepEqual(
      await page.locator('.doors h2 a').evaluateAll(links => links.map(link => link.getAttribute('href'))),
      ['/explorer#lang=en', '/console#lang=en', '/q?lang=en'],
    );
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    assert.ok(height <= 850, `one screen, not ${height} pixels`);
    for (const link of await page.locator('.doors p a').all()) {
      const answer = await page.request.get(address + (await link.getAttribute('href')).replace(/#.*/, ''));
      assert.equal(answer.status(), 200, await link.getAttribute('href'));
    }
    await page.getByRole('link', { name: '中文' }).click();
    assert.equal(await page.locator('html').getAttribute('lang'), 'zh');
    assert.deepEqual(await page.locator('.numbers strong').allInnerTexts(), shown);
  },

  async 'questions lead to files and into the console, in the language of the page'() {
    const page = await reader({ locale: 'zh-CN' });
    await page.goto(`${address}/q`);
    const links = page.locator('[aria-describedby="station-visits"]');
    const addresses = await links.evaluateAll(all => all.map(link => link.getAttribute('href')));
    for (const [i, type] of ['text/csv', 'spreadsheetml', 'application/json', 'text/csv'].entries()) {
      assert.ok((await page.request.get(address + addresses[i])).headers()['content-type'].includes(type), addresses[i]);
    }
    await links.last().click();
    await page.locator('.graphiql-query-editor .view-line').first().waitFor();
    assert.match(await page.locator('.gallery').innerText(), /示例/);
    assert.match(await page.locator('.graphiql-query-editor').innerText(), /StationVisits|events/);
  },

  async 'the page of the guide draws a network for another origin'() {
    const guide = await readFile(new URL('../../../../docs/front-end/network.html', import.meta.url));
    assert.ok(guide.toString().split('\n').length <= 41, 'forty lines');
    const files = createServer((_request, response) =>
      response.setHeader('Content-Type', 'text/html; charset=utf-8').end(guide),
    );
    await new Promise(ready => files.listen(0, '127.0.0.1', ready));
    const host = `127.0.0.1:${files.address().port}`;
    try {
      const page = await reader({ friends: [host], bears: /favicon/ });
      await page.goto(`http://${host}/network.html?server=${address}`);
      await page.locator('circle').nth(3).waitFor();
      assert.ok((await page.locator('line').count()) > 3);
      assert.match(await page.locator('svg').innerHTML(), /孙大军/);
      assert.deepEqual(await violations(page), []);
      await picture(page, 'guide');
    } finally {
      files.close();
    }
  },

  ...Object.fromEntries(
    Object.entries(READERS).map(([name, options]) => [
      `${name}: no page has a serious fault`,
      async () => {
        const page = await reader({ ...options, bears: /status of 404/ });
        const faults = [];
        for (const [of, [path, ...until]] of Object.entries(PAGES)) {
          // leaves the page before, whose address may differ in the fragment alone
          await page.goto('about:blank');
          await page.goto(address + path);
          for (const wait of until) {
            await wait(page);
          }
          const language = await page.locator('html').getAttribute('lang');
          if (of !== 'nowhere' && !language.startsWith(options.locale.slice(0, 2))) {
            faults.push(`${of} is in the language ${language}`);
          }
          const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          if (wide > 0) {
            faults.push(`${of} is ${wide} pixels too wide`);
          }
          faults.push(...(await violations(page)).map(fault => `${of}: ${fault}`));
          await picture(page, `${of}-${name}`);
        }
        assert.equal(faults.join('\n'), '');
      },
    ]),
  ),
};

await play(scenes);
