/**
 * Drives the console in Chromium: node console.mjs <address> <folder for screenshots>.
 * Fails on a request to another host, an error in the browser's console, a violated content policy, or a wrong page.
 */
import { strict as assert } from 'node:assert';
import { readFile } from 'node:fs/promises';
import { violations } from './axe.mjs';
import { browse } from './browser.mjs';

const [address, pictures] = process.argv.slice(2);
const { reader, picture, play } = await browse(address, pictures);

async function open(page, path = '/console') {
  await page.goto(address + path);
  await page.locator('[data-example]').first().waitFor();
  await page.locator('.graphiql-query-editor .view-line').first().waitFor();
}

const text = locator => locator.evaluate(found => found.innerText.replaceAll('\u00a0', ' '));
const query = page => text(page.locator('.graphiql-query-editor .view-lines'));
const editors = page => page.locator('.graphiql-container .monaco-editor');

/** Opens the example that runs on any schema, and waits for its answer. */
async function run(page) {
  await page.locator('[data-example="99-what-can-be-asked"]').click();
  await page.locator('.graphiql-execute-button').click();
  await page.waitForFunction(() =>
    document.querySelector('.result-window')?.textContent?.includes('queryType'),
  );
}

const scenes = {
  async 'an example is opened and run, and the answer appears'() {
    const page = await reader();
    await open(page);
    await run(page);
    assert.match(await query(page), /query WhatCanBeAsked/);
    assert.deepEqual(await violations(page), []);
    await picture(page, 'console-light-wide');
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    await page.locator('.graphiql-doc-explorer').getByText('Root Types').waitFor();
    await page.getByRole('button', { name: 'Show GraphiQL Explorer' }).click();
    await page.locator('.docExplorerWrap').waitFor();
  },

  async 'the gallery is narrowed by reader and topic, and leads to tables'() {
    const page = await reader();
    await open(page);
    const shown = () => page.locator('[data-example]').count();
    const all = await shown();
    await page.locator('[data-choice="audience"]').selectOption('FRONT_END');
    const some = await shown();
    assert.ok(some > 0 && some < all, `${some} of ${all}`);
    await page.locator('[data-choice="audience"]').selectOption('');
    await page.locator('[data-choice="topic"]').selectOption('seven-steps');
    assert.match(await text(page.locator('.gallery')), /Seven steps/);
    for (const [ending, type] of [['csv', /^text\/csv/], ['xlsx', /spreadsheetml/]]) {
      const link = page.locator(`.gallery [data-table="${ending}"]`).first();
      const table = await page.request.get(address + (await link.getAttribute('href')));
      assert.match(table.headers()['content-type'], type);
    }
    await picture(page, 'gallery-narrowed');
  },

  async 'the answer is downloaded as a table, and what fails stands where answers stand'() {
    const page = await reader({ bears: /status of 400/ });
    await open(page, '/console#query=query+Codes{statuses:__type(name:"IssueStatus"){enumValues{name+description}}}');
    const taken = async ending => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.locator(`[data-take="${ending}"]`).click(),
      ]);
      return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
    };
    const csv = await taken('csv');
    assert.match(csv.bytes.toString(), /^\ufeff.*name.*\r?\n.*REPORTED/);
    assert.match(csv.name, /\.csv$/);
    const xlsx = await taken('xlsx');
    assert.equal(xlsx.bytes.subarray(0, 2).toString(), 'PK');
    await open(page, '/console?#query={nonsense}');
    await page.locator('[data-take="csv"]').click();
    await page.waitForFunction(() => document.querySelector('.result-window')?.textContent?.includes('nonsense'));
  },

  async 'a copied link restores query, variables and language in a fresh browser'() {
    const page = await reader();
    await open(page, '/console#query=query+Q($n:Int){__typename}&variables={"n":7}');
    assert.match(await query(page), /query Q\(\$n:Int\)/);
    await page.locator('[data-switch-language]').click();
    await page.locator('[data-copy-link]').click();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    const other = await reader();
    await open(other, link.replace(address, ''));
    assert.match(await query(other), /query Q\(\$n:Int\)/);
    assert.match(await text(editors(other).nth(1).locator('.view-lines')), /"n":\s?7/);
    assert.match(await text(other.locator('.gallery')), /示例/);
    assert.equal(await other.evaluate(() => localStorage.getItem('lianxin:language')), null, 'a link changes no choice');
  },

  async 'a token in the headers is neither stored nor linked'() {
    const page = await reader();
    await open(page);
    await run(page);
    await page.getByRole('button', { name: 'Headers' }).click();
    await page.locator('[data-name="headers"] .monaco-editor, .graphiql-editor:not(.hidden) .monaco-editor').last().click();
    await page.keyboard.insertText('{"Authorization": "Bearer secret-7f3a"}');
    const sent = page.waitForRequest(request => request.url().endsWith('/graphql'));
    await page.locator('.graphiql-execute-button').click();
    assert.equal((await sent).headers().authorization, 'Bearer secret-7f3a');
    await page.locator('[data-copy-link]').click();
    await page.waitForTimeout(1500);
    const kept = await page.evaluate(() =>
      JSON.stringify([{ ...localStorage }, { ...sessionStorage }, location.href, document.cookie]),
    );
    assert.ok(kept.includes('WhatCanBeAsked'), 'tabs and history are kept');
    assert.ok(!/secret|bearer|authorization/i.test(kept), `a token was kept: ${kept}`);
  },

  async 'a Chinese browser reads Chinese, and can switch'() {
    const page = await reader({ locale: 'zh-CN', colorScheme: 'dark' });
    await open(page);
    assert.match(await text(page.locator('.gallery')), /示例/);
    await run(page);
    assert.deepEqual(await violations(page), []);
    await picture(page, 'console-dark-wide');
    await page.locator('[data-switch-language]').click();
    assert.match(await text(page.locator('.gallery')), /Examples/);
    assert.equal(await page.locator('html').getAttribute('lang'), 'en');
  },

  async 'the last operation is explained, in both languages'() {
    const page = await reader();
    await open(page, '/console#query={places(first:3){nodes{id}}}');
    await page.getByRole('button', { name: 'Show Explain 解释' }).click();
    await page.locator('[data-explain]').check();
    await page.locator('.graphiql-execute-button').click();
    const field = page.locator('[data-explained="places"]');
    await field.waitFor();
    assert.match(await text(page.locator('[data-cost]')), /^Cost \/ budget: [\d,]+ \/ [\d,]+$/);
    assert.match(await text(field.locator('[data-part="plan"] pre')), /list Place from everything/);
    await field.locator('[data-part="statement"] summary').click();
    assert.match(await text(field.locator('[data-part="statement"] pre')), /CYPHER 25/);
    await field.locator('[data-part="rewrites"] summary').click();
    assert.match(await text(field.locator('[data-part="rewrites"] pre')), /DefaultLimits\n\s+− /);
    assert.deepEqual(await violations(page), []);
    await picture(page, 'console-explain');
    await page.locator('[data-switch-language]').click();
    assert.match(await text(page.locator('.explain')), /解释[\s\S]*数据库的执行计划/);
    await picture(page, 'console-explain-zh');
  },

  async 'a narrow window and the start page are readable'() {
    const phone = { viewport: { width: 420, height: 860 } };
    const page = await reader(phone);
    await open(page);
    await run(page);
    await picture(page, 'console-light-narrow');
    for (const colorScheme of ['light', 'dark']) {
      const start = await reader({ colorScheme, ...(colorScheme === 'dark' ? phone : {}) });
      await start.goto(`${address}/`);
      await picture(start, `start-${colorScheme}`);
    }
  },
};

await play(scenes);
