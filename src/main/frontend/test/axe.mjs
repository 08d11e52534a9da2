/** What axe-core finds on a page: its serious and critical violations, as text. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Violations of a page as it is shown now; empty where there are none. */
export async function violations(page) {
  // evaluated by the browser's own tools, which no content policy binds
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() =>
    // the colours of words in the console's editor are those of the editor
    globalThis.axe.run({ exclude: [['.view-lines']] }, { resultTypes: ['violations'] }),
  );
  return violations
    .filter(found => ['serious', 'critical'].includes(found.impact))
    .flatMap(found =>
      found.nodes.slice(0, 3).map(node => `${found.id} at ${node.target.join(' ')}: ${node.failureSummary}`),
    );
}
