import type { CDPSession } from 'puppeteer-core';
import type { Browser } from './browser.ts';
import type { Size } from './page.ts';
import { until } from './until.ts';

/** One painted picture: the mean of its brightness from 0 (black) to 255 (white), and its first pixel. */
export type Frame = { brightness: number; corner: [number, number, number] };

/** A colour that no page of ours has, so that the first picture of a page can be told from what was there before. */
const before = 'data:text/html,<body style="background:rgb(255,0,255)">';

/** A page is painted to the end when no new picture has come for so long. */
const calmMs = 400;

/** Every picture that Chromium painted of a page from its very first one on, in order. */
export async function framesOf(browser: Browser, url: string, size: Size): Promise<Frame[]> {
  const page = await browser.openAddress(before, size);
  const session = await page.puppeteer.createCDPSession();
  const pictures = await recordWhile(session, () => page.goto(url));
  await page.close();
  const reader = await browser.openAddress('about:blank');
  const frames = await reader.eval(readPictures, pictures);
  await reader.close();
  return frames.filter(({ corner }) => !isBefore(corner));
}

/** The brightest of the pictures; a white flash is one near 255. */
export function brightestOf(frames: Frame[]): number {
  return Math.max(...frames.map(({ brightness }) => brightness));
}

async function recordWhile(session: CDPSession, act: () => Promise<void>): Promise<string[]> {
  const pictures: string[] = [];
  let lastAt = Date.now();
  session.on('Page.screencastFrame', ({ data, sessionId }) => {
    pictures.push(data);
    lastAt = Date.now();
    // A page that is being closed wants no answer any more.
    session.send('Page.screencastFrameAck', { sessionId }).catch(() => undefined);
  });
  await session.send('Page.startScreencast', { format: 'png', everyNthFrame: 1 });
  await until('the page before is painted', () => pictures.length > 0);
  await act();
  const isNew = () => pictures.at(-1) !== pictures[0];
  await until('the page is painted', () => isNew() && Date.now() - lastAt > calmMs);
  await session.send('Page.stopScreencast');
  return pictures;
}

function isBefore([red, green, blue]: Frame['corner']): boolean {
  return red > 200 && green < 50 && blue > 200;
}

function readPictures(pictures: string[]): Promise<Frame[]> {
  const read = async (picture: string): Promise<Frame> => {
    const image = new Image();
    image.src = `data:image/png;base64,${picture}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const pen = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
    pen.drawImage(image, 0, 0);
    const { data } = pen.getImageData(0, 0, image.width, image.height);
    const channels = data.filter((_, place) => place % 4 !== 3);
    const sum = channels.reduce((total, value) => total + value, 0);
    const [red = 0, green = 0, blue = 0] = data;
    return { brightness: Math.round(sum / channels.length), corner: [red, green, blue] };
  };
  return Promise.all(pictures.map(read));
}
