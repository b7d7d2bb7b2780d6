import type { ComponentType } from 'preact';
import type { Now } from '../../utils/evening/instant.ts';
import type { WordKey } from '../../utils/i18n/words.ts';
import type { Settings } from '../../utils/settings/settings.ts';
import { AboutPage } from './AboutPage.tsx';
import { DataPage } from './DataPage.tsx';
import { PlanPage } from './PlanPage.tsx';
import { WeekPage } from './WeekPage.tsx';
import { WelcomePage } from './WelcomePage.tsx';

export type PageProps = { settings: Settings; now: Now };

export type PageEntry = { id: string; title: WordKey; Content: ComponentType<PageProps> };

const WELCOME: PageEntry = { id: 'welcome', title: 'page_welcome', Content: WelcomePage };

/** The table of contents of the options. */
const PAGES: readonly PageEntry[] = [
  { id: 'week', title: 'page_week', Content: WeekPage },
  { id: 'plan', title: 'page_plan', Content: PlanPage },
  { id: 'data', title: 'page_data', Content: DataPage },
  { id: 'about', title: 'page_about', Content: AboutPage },
];

/** The pages there are: Welcome leads until "Start", and can be opened again later. */
export function pagesOf({ startedAt }: Settings, hash: string): PageEntry[] {
  return startedAt === null || hash === `#${WELCOME.id}` ? [WELCOME, ...PAGES] : [...PAGES];
}

/** The page of an address; the first one where the address names none. */
export function pageOf(pages: readonly PageEntry[], hash: string): PageEntry {
  return pages.find(({ id }) => hash === `#${id}`) ?? (pages[0] as PageEntry);
}
