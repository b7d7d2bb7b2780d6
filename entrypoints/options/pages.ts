import type { ComponentType } from 'preact';
import type { WordKey } from '../../utils/i18n/words.ts';
import type { Settings } from '../../utils/settings/settings.ts';
import { CheckInPage } from './check-in/CheckInPage.tsx';
import { DataPage } from './data/DataPage.tsx';
import { DoctorPage } from './doctor/DoctorPage.tsx';
import { NightPage } from './night/NightPage.tsx';
import { NightsPage } from './nights/NightsPage.tsx';
import type { PageProps } from './page-props.ts';
import { PlanPage } from './plan/PlanPage.tsx';
import { VisitPage } from './visit/VisitPage.tsx';
import { LongerPage } from './week/LongerPage.tsx';
import { TogetherPage } from './week/TogetherPage.tsx';
import { WeekPage } from './week/WeekPage.tsx';
import { AboutPage } from './welcome/AboutPage.tsx';
import { WelcomePage } from './welcome/WelcomePage.tsx';

export type PageEntry = { id: string; title: WordKey; Content: ComponentType<PageProps> };

const WELCOME: PageEntry = { id: 'welcome', title: 'page_welcome', Content: WelcomePage };

/** The table of contents of the options. */
const PAGES: readonly PageEntry[] = [
  { id: 'week', title: 'page_week', Content: WeekPage },
  { id: 'nights', title: 'page_nights', Content: NightsPage },
  { id: 'plan', title: 'page_plan', Content: PlanPage },
  { id: 'visit', title: 'page_visit', Content: VisitPage },
  { id: 'data', title: 'page_data', Content: DataPage },
  { id: 'about', title: 'page_about', Content: AboutPage },
];

/** Pages reached from others, not from the table of contents. */
const INNER: readonly PageEntry[] = [
  { id: 'night', title: 'page_night', Content: NightPage },
  { id: 'check-in', title: 'page_check_in', Content: CheckInPage },
  { id: 'doctor', title: 'doctor_title', Content: DoctorPage },
  { id: 'longer', title: 'longer_title', Content: LongerPage },
  { id: 'together', title: 'together_title', Content: TogetherPage },
];

/** The pages there are: Welcome leads until "Start", and can be opened again later. */
export function pagesOf({ startedAt }: Settings, hash: string): PageEntry[] {
  return startedAt === null || hash === `#${WELCOME.id}` ? [WELCOME, ...PAGES] : [...PAGES];
}

/** The page of an address, and what follows its name there; the first page where the address names none. */
export function pageOf(
  pages: readonly PageEntry[],
  hash: string,
): { page: PageEntry; rest: string } {
  const [name = '', ...rest] = hash.replace(/^#/, '').split('/');
  const page = [...pages, ...INNER].find(({ id }) => id === name);
  return { page: page ?? (pages[0] as PageEntry), rest: rest.join('/') };
}
