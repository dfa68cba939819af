/**
 * Measures P3 and P4: how long a phone on a slow link waits for a form that it can answer, and how long it waits for
 * "Sent" after Send. A page written by hand is the floor.
 */
import { randomBytes } from 'node:crypto';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { FOR_SCRIPT } from '../../schema/contract/for-script.ts';
import { launchBrowser } from '../browser.ts';
import { keepOneCoreBusy } from './busy.ts';
import { freePort } from '../story/free-port.ts';
import { Server } from '../story/server.ts';
import type { Figure } from './figures.ts';
import { withOpenPulse } from './open-pulse.ts';
import { alternate, median } from './rounds.ts';
import type { Effort } from './submissions.ts';

/** 1.6 Mbit/s down and 0.75 Mbit/s up, as performance.md demands. */
const LINK = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
const CPU_SLOWDOWN = 4;
/** Fewer visits let one that a busy machine has held up become the median: a first paint waits for the next frame of 17 ms. */
const LEAST_ROUNDS = 21;
const PHONE = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true, locale: 'en-GB' } as const;

/** The times of one visit, in milliseconds. */
interface Visit {
  readonly usable: number;
  readonly sent: number;
}

export async function measurePhone({ rounds }: Effort): Promise<readonly Figure[]> {
  const [port, floorPort] = [await freePort(), await freePort()];
  const browser = await launchBrowser();
  try {
    return await withOpenPulse(new Server(port), async ({ code, form, server }) => {
      const address = `http://127.0.0.1:${port}/s/${code}`;
      const body = new URLSearchParams([
        ['key', randomBytes(16).toString('hex')],
        ...[...form.choices.keys()].map((item) => [item, '1']),
      ]);
      const floor = fork(join(import.meta.dirname, 'floors', 'phone.ts'), [
        join(server.folder, 'floor.sqlite'),
        String(floorPort),
        await headersFrom(address),
        await headersFrom(address, { method: 'POST', body, headers: { Accept: FOR_SCRIPT } }),
      ]);
      try {
        await once(floor, 'message');
        const product = () => visit(browser, `http://127.0.0.1:${port}/S/${code}`);
        const bare = () => visit(browser, `http://127.0.0.1:${floorPort}/`);
        const visits = await alternate(
          { product, floor: bare, busyProduct: () => besideBusy(product), busyFloor: () => besideBusy(bare) },
          Math.max(rounds, LEAST_ROUNDS),
        );
        return [
          ...figuresOf(visits, ''),
          ...figuresOf({ product: visits.busyProduct, floor: visits.busyFloor }, ', one core kept busy'),
        ];
      } finally {
        floor.disconnect();
      }
    });
  } finally {
    await browser.close();
  }
}

/** What depends on a body, or is set by any server of Node. */
const OF_ITS_OWN = ['connection', 'content-encoding', 'content-length', 'date', 'keep-alive'];

/** @returns what the product says about a reply, as JSON of names and values in turn: the floor has to say it too (R6.3) */
async function headersFrom(address: string, request?: RequestInit): Promise<string> {
  const { ok, headers } = await fetch(address, request);
  if (!ok) throw new Error('The product does not reply as it does to a phone');
  return JSON.stringify([...headers].filter(([name]) => !OF_ITS_OWN.includes(name)).flat());
}

/** Another process keeps one core busy during the whole visit. */
async function besideBusy(work: () => Promise<Visit>): Promise<Visit> {
  const busy = await keepOneCoreBusy();
  try {
    return await work();
  } finally {
    busy.disconnect();
  }
}

/** Visits with a phone that was never here before: it has no cache and no connection. */
async function visit(browser: Browser, url: string): Promise<Visit> {
  const context = await browser.newContext(PHONE);
  try {
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    await cdp.send('Network.enable');
    await cdp.send('Network.emulateNetworkConditions', LINK);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
    await page.goto(url);
    return { usable: await usableAfter(page), sent: await sentAfter(page) };
  } finally {
    await context.close();
  }
}

/**
 * Resolves when all questions and Send are there and the page has painted. From then on the form can be answered, with
 * or without a script.
 */
const usableAfter = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const paint = await new Promise<PerformanceEntry>((resolve) => {
      new PerformanceObserver((list) => list.getEntriesByName('first-contentful-paint').forEach(resolve)).observe({
        type: 'paint',
        buffered: true,
      });
    });
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return Math.max(paint.startTime, navigation?.domInteractive ?? NaN);
  });

/**
 * Measures from the press on Send until the frame after the page says "Sent". The server has committed by then, and the
 * student knows it.
 */
const sentAfter = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    for (const question of document.querySelectorAll('fieldset')) question.querySelector('input')?.click();
    const shown = new Promise<void>((resolve) => {
      const observer = new MutationObserver(
        () =>
          document.querySelector('h1')?.textContent === 'Sent. Thank you.' &&
          requestAnimationFrame(() => setTimeout(resolve)),
      );
      observer.observe(document.documentElement, { childList: true, subtree: true });
    });
    const startMs = performance.now();
    [...document.querySelectorAll<HTMLButtonElement>('form button')].at(-1)?.click();
    await shown;
    return performance.now() - startMs;
  });

/** @param meanwhile what else the machine does meanwhile */
function figuresOf(
  { product, floor }: Readonly<Record<'product' | 'floor', readonly Visit[]>>,
  meanwhile: string,
): Figure[] {
  const both = (of: (visit: Visit) => number) => ({ measured: median(product.map(of)), floor: median(floor.map(of)) });
  const usable = both((visit) => visit.usable);
  const sent = both((visit) => visit.sent);
  return [
    {
      target: 'P3',
      what: `usable on a slow phone and link${meanwhile}`,
      unit: 'ms',
      goal: '≤ 1.1 × floor',
      ...usable,
      isMet: usable.measured <= 1.1 * usable.floor,
    },
    {
      target: 'P4',
      what: `from Send to "Sent", same link${meanwhile}`,
      unit: 'ms',
      goal: '≤ 1.15 × floor',
      ...sent,
      isMet: sent.measured <= 1.15 * sent.floor,
    },
  ];
}
