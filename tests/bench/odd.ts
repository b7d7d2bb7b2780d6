/**
 * `npm run bench`: how long each page takes to stand in a real browser on rows, settings and a state
 * of which something makes no sense, or is far too much; and how long the worker takes for a wake on
 * them. None should take 200 ms longer than on what makes sense. Never a test, since machines differ:
 * the tests count the work instead (`tests/unit/odd`). `node tests/bench/odd.ts rows` measures one part.
 */
import { TABLE_NAMES } from '../../utils/rows/tables.ts';
import { launch } from '../e2e/driver/browser.ts';
import { setClock } from '../e2e/driver/controls.ts';
import { popupSize } from '../e2e/driver/page.ts';
import { until } from '../e2e/driver/until.ts';
import { started } from '../e2e/person.ts';
import { bringBrowser } from '../tools/browsers/bring-browser.ts';
import { readOrNot, WHOLE_ROWS } from '../unit/odd/odd-rows.ts';
import {
  distinctSettings,
  distinctStates,
  WHOLE_SETTINGS,
  WHOLE_STATE,
} from '../unit/odd/odd-state.ts';
import { EVERY, LATER, type Opened, ofEvening, PAGES_OF, PLAN, POPUPS } from '../unit/odd/pages.ts';
import { type Odd, together } from '../unit/odd/wrong-values.ts';
import {
  noteWhenStood,
  openFromAnother,
  putAlone,
  putSettings,
  type Taken,
  wakeTaken,
  whenStood,
} from './odd/in-page.ts';

const SLOW_MS = 200;

const MOST_MEGABYTES = 10;

/** So often is each page opened on what makes sense. */
const SOUND_RUNS = 5;

type Measured = Taken & { of: string; page: string };

const browser = await launch(await bringBrowser('chromium'));
const page = await started(browser, '2026-03-10T21:00');
const popup = await browser.open('popup.html', popupSize);
await popup.puppeteer.evaluateOnNewDocument(noteWhenStood, POPUPS[0]?.has ?? '');
// A page goes by the clock that it was opened under.
await setClock(browser, page, LATER);
await page.reload();
const measured: Measured[] = [];
await putWhole();
await measureSound();
const PARTS = {
  rows: measureRows,
  many: measureMany,
  settings: measureSettings,
  state: measureState,
};
const asked = process.argv.slice(2);
for (const [name, part] of Object.entries(PARTS)) {
  if (asked.length === 0 || asked.includes(name)) await part();
}
await browser.close();
report('whole');
report('odd');

async function putWhole(): Promise<void> {
  for (const table of TABLE_NAMES) await put(table, WHOLE_ROWS[table]);
  await putState(WHOLE_STATE);
  await page.eval(putSettings, textOf(WHOLE_SETTINGS));
}

async function measureSound(): Promise<void> {
  // The code of each page comes when it is first drawn.
  for (const one of EVERY) await takenBy(one);
  for (let run = 0; run < SOUND_RUNS; run += 1) await measure(EVERY, 'whole');
}

async function measureRows(): Promise<void> {
  for (const table of TABLE_NAMES) {
    const [unread = [], read = []] = readOrNot(table);
    for (const { value, odd } of [...unread, ...together(WHOLE_ROWS[table], read)]) {
      await put(table, value);
      await measure(PAGES_OF[table], `odd ${table}: ${odd}`);
    }
    await put(table, WHOLE_ROWS[table]);
  }
}

async function measureSettings(): Promise<void> {
  const [huge = [], others = []] = partedBySize(distinctSettings());
  for (const { odd } of huge) console.log(`left out, over ${MOST_MEGABYTES} MB: settings: ${odd}`);
  for (const { value, odd } of together(WHOLE_SETTINGS, others)) {
    await page.eval(putSettings, textOf(value));
    await measure(EVERY, `odd settings: ${odd}`);
  }
  await page.eval(putSettings, textOf(WHOLE_SETTINGS));
}

async function measureState(): Promise<void> {
  const pages = [PLAN, ...ofEvening('2026-03-10').slice(1), ...POPUPS];
  for (const { value, odd } of together(WHOLE_STATE, distinctStates())) {
    await putState(value);
    await measure(pages, `odd state: ${odd}`);
  }
}

/** Settings of tens of megabytes take the browser seconds to hand out, whoever reads them. */
function partedBySize<Whole>(odd: readonly Odd<Whole>[]): Odd<Whole>[][] {
  const isHuge = ({ value }: Odd<Whole>) => textOf(value).length > MOST_MEGABYTES * 1e6;
  return [odd.filter(isHuge), odd.filter((one) => !isHuge(one))];
}

/** Far more rows of one evening than anybody tells. */
async function measureMany(): Promise<void> {
  const many = { ratings: 20_000, screen: 500, promptLog: 5_000, verdicts: 3_000 };
  for (const [table, count] of Object.entries(many) as [keyof typeof many, number][]) {
    const whole = WHOLE_ROWS[table];
    const rows = Array.from({ length: count }, (_, nth) => ({
      ...whole,
      ...(table === 'screen' ? { device: `d${nth}` } : { id: `i${nth}` }),
    }));
    await put(table, rows);
    await measure(PAGES_OF[table], `odd ${table}: ${count} rows`);
    await put(table, whole);
  }
}

/** Opens these pages one after the other, and wakes the worker. */
async function measure(pages: readonly Opened[], of: string): Promise<void> {
  for (const one of pages) measured.push({ of, page: one.page, ...(await takenBy(one)) });
  measured.push({ of, page: 'a wake', ...(await page.eval(wakeTaken)) });
}

async function takenBy({ page: address, has, at = LATER }: Opened): Promise<Taken> {
  const isPopup = address === 'popup';
  const shown = isPopup ? popup : page;
  await shown.puppeteer.bringToFront();
  if (!isPopup) return page.eval(openFromAnother, `#${address}`, has);
  await setClock(browser, popup, at);
  await popup.reload();
  return until('the popup stands', async () => (await popup.eval(whenStood)) ?? false);
}

async function put(table: string, value: object): Promise<void> {
  await page.eval(putAlone, table, textOf(value));
}

async function putState(state: unknown): Promise<void> {
  await page.eval(putAlone, 'engine', textOf({ id: 'state', state }));
}

/** A value as text, with the numbers that no JSON has. */
function textOf(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'number' && !Number.isFinite(part) ? { $number: String(part) } : part,
  );
}

function report(kind: 'whole' | 'odd'): void {
  const ones = measured.filter(({ of }) => of.startsWith(kind));
  for (const [name, of] of Map.groupBy(ones, (one) => one.page)) {
    console.log(
      `${kind}, ${name}: stood ${figures(of, 'stood')}; blocked ${figures(of, 'blocked')}`,
    );
  }
  const slow = ones.filter(isSlow);
  console.log(
    `${kind}, all: stood ${figures(ones, 'stood')}; slower by ${SLOW_MS} ms: ${slow.length}`,
  );
  for (const { page: name, stood, blocked, of } of slow.sort((a, b) => b.stood - a.stood)) {
    console.log(
      `  ${stood.toFixed(0)} ms, blocked ${blocked.toFixed(0)} ms: ${name} on ${of.slice(0, 160)}`,
    );
  }
  for (const { page: name, of, trouble } of ones.filter((one) => one.trouble !== null)) {
    console.log(`  ${name} says "${trouble}" on ${of.slice(0, 160)}`);
  }
}

/** True where a page, or a wake, took so much longer than it usually does on what makes sense, or did not answer. */
function isSlow({ page: name, stood, blocked }: Measured): boolean {
  const usual = measured.filter((one) => one.page === name && one.of === 'whole');
  return blocked > SLOW_MS || stood - medianOf(usual.map((one) => one.stood)) > SLOW_MS;
}

function medianOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function figures(of: readonly Measured[], what: 'stood' | 'blocked'): string {
  const values = of.map((one) => one[what]);
  const [median, most] = [medianOf(values), Math.max(...values)];
  return `median ${median.toFixed(0)} ms, at most ${most.toFixed(0)} ms, n = ${values.length}`;
}
