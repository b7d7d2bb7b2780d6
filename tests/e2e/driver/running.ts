import type { Browser as PuppeteerBrowser } from 'puppeteer-core';

/** How a browser is started; most of them may be left out. */
export type StartOptions = {
  /** The program to start. */
  path: string;
  /** The unpacked build to load. */
  build: string;
  /** The profile folder; what is in it already is used again. */
  profile: string;
  /** False opens a real window, which needs a display. */
  headless: boolean;
  /** The browser's environment beyond our own, its time zone as TZ among it. */
  env?: Record<string, string>;
  /** Preferences of Firefox besides the driver's own. */
  preferences?: Record<string, boolean | number | string>;
  /** What `prefers-color-scheme` says. */
  colorScheme?: ColorScheme;
  /** Loads Evenfall as a person's browser would: kept in the profile, there again after a restart. */
  installed?: boolean;
  /** For a person to use: with sound as they like it, and without the banner about automation. */
  forPerson?: boolean;
  /** The random address that Firefox is to give Evenfall; what is stored belongs to it. */
  address: string;
  /** Leaves the tab open that Evenfall opens by itself when it is installed. */
  keepsWelcome?: boolean;
};

export type ColorScheme = 'dark' | 'light';

/** What one started browser can do that differs between Chromium and Firefox. */
export type Running = {
  puppeteer: PuppeteerBrowser;
  /** What the browser calls Evenfall. */
  id: string;
  /** Where Evenfall's pages are, for instance `moz-extension://<uuid>`, without a slash at the end. */
  origin: string;
  /** Ends the service worker or event page at once; a later event starts it again. */
  killWorker(): Promise<void>;
  workerIsAlive(): Promise<boolean>;
  /** Calls the function in the worker; it may use nothing from outside itself. */
  inWorker: InWorker;
};

/** The function gets the worker's global object, and a text from the test. */
export type InWorker = <Answer>(
  call: (scope: WorkerScope, text: string) => Promise<Answer> | Answer,
  text?: string,
) => Promise<Answer>;

/** What the worker of both browsers has. */
export type WorkerScope = Pick<typeof globalThis, 'fetch' | 'indexedDB'>;
