import { launchBrowser } from './browser.ts';
import { readFileSync } from 'node:fs';
const log = readFileSync('/tmp/walls-demo.log','utf8');
const staff = /Staff:\s+(\S+)/.exec(log)![1]!, code = /\/s\/(\w+)/.exec(log)![1]!;
const base = new URL(staff).origin;
const browser = await launchBrowser();
const sizes = [[1280,720],[1920,1080],[1024,768],[360,740]] as const;
const what = process.argv[2] ?? 'all';
if (what === 'all' || what === 'public') {
  for (const [w,h] of [...sizes, [3840,2160] as const]) {
    const c = await browser.newContext({ viewport: { width: w, height: h } });
    const p = await c.newPage(); await p.goto(`${base}/s/${code}/wall`); await p.screenshot({ path: `/tmp/walls-shots/public-${w}.png` }); 
    if (w === 1920) { await p.goto(`${base}/s/${code}/wall?l=ar`); await p.screenshot({ path: `/tmp/walls-shots/public-ar-${w}.png` }); await p.goto(`${base}/s/${code}/wall?l=cy`); await p.screenshot({ path: `/tmp/walls-shots/public-cy-${w}.png` }); }
    await c.close();
  }
  const c = await browser.newContext({ viewport: { width: 1280, height: 720 }, colorScheme: 'dark' });
  const p = await c.newPage(); await p.goto(`${base}/s/${code}/wall`); await p.screenshot({ path: `/tmp/walls-shots/public-dark.png` }); await c.close();
}
if (what === 'all' || what === 'staff') {
  for (const [w,h] of [...sizes, [3840,2160] as const]) {
    const c = await browser.newContext({ viewport: { width: w, height: h } });
    const p = await c.newPage(); await p.goto(staff); await p.waitForTimeout(500); await p.goto(`${base}/staff/pulses/${code}/projector`); await p.locator('.wall').waitFor(); await p.waitForTimeout(400);
    await p.screenshot({ path: `/tmp/walls-shots/staff-${w}.png` });
    const seen = await p.evaluate(() => ({ scroll: [document.documentElement.scrollHeight, innerHeight], qr: document.querySelector('.qr')!.getBoundingClientRect().height / innerHeight, sizes: [...document.querySelectorAll('.wall *')].filter((e) => e.childNodes.length && [...e.childNodes].some((n) => n.nodeType === 3 && n.textContent!.trim())).map((e) => [e.textContent!.slice(0, 20), getComputedStyle(e).fontSize]) }));
    console.log(w, JSON.stringify(seen));
    await c.close();
  }
}
await browser.close();
