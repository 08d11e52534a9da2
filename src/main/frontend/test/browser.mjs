/** A browser that reaches no other host; it notes every request to one, every error, and every breach of the content policy. */
import { mkdir } from 'node:fs/promises';
import { chromium } from 'playwright-core';

/** Opens a browser for a page at an address; its pictures go into a folder. */
export async function browse(address, pictures) {
  const host = new URL(address).host;
  const faults = [];
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
      '--disable-features=LocalNetworkAccessChecks',
      '--use-angle=swiftshader',
      '--enable-unsafe-swiftshader',
    ],
  });

  /** A reader with an empty browser of its own; `friends` are other hosts that it may ask, `bears` what its console may say. */
  async function reader({ friends = [], bears = null, ...options } = {}) {
    const context = await browser.newContext({
      locale: 'en-GB',
      viewport: { width: 1360, height: 850 },
      permissions: ['clipboard-read', 'clipboard-write'],
      ...options,
    });
    await context.addInitScript(() => {
      addEventListener('securitypolicyviolation', event =>
        console.error(`content policy: ${event.violatedDirective} ${event.blockedURI}`),
      );
    });
    context.on('request', request => {
      const url = new URL(request.url());
      const isOwn = url.host === host || url.host === host.replace('127.0.0.1', 'localhost');
      if (!['data:', 'blob:'].includes(url.protocol) && !isOwn && !friends.includes(url.host)) {
        faults.push(`asked another host: ${url}`);
      }
    });
    const page = await context.newPage();
    page.on('console', message => {
      if (message.type() === 'error' && !bears?.test(message.text())) {
        faults.push(`console error: ${message.text()} (${message.location().url})`);
      }
    });
    page.on('pageerror', error => faults.push(`error: ${error.message}`));
    return page;
  }

  async function picture(page, name) {
    await mkdir(pictures, { recursive: true });
    await page.screenshot({ path: `${pictures}/${name}.png` });
  }

  /** Runs the scenes one after the other, tells all faults, and ends the program: 0 where there are none. */
  async function play(scenes) {
    try {
      for (const [name, scene] of Object.entries(scenes)) {
        await scene().catch(error => faults.push(`${name}: ${error.message}`));
      }
    } finally {
      await browser.close();
    }
    faults.forEach(fault => console.log(fault));
    process.exit(faults.length === 0 ? 0 : 1);
  }

  return { reader, picture, play };
}
