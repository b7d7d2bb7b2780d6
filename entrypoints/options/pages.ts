import { type ComponentType, h } from 'preact';
import { laterPart } from '../../components/ui/later-part.tsx';
import type { WordKey } from '../../utils/i18n/words.ts';
import type { Settings } from '../../utils/settings/settings.ts';
import { useRoot } from '../shared/Root.tsx';
import { useNow } from '../shared/use-now.ts';
import type { PageProps } from './page-props.ts';

export type PageEntry = {
  id: string;
  /** The heading of the page. */
  title: WordKey;
  /** Its name in the row of pages, and among the tabs of its room; the heading where it has none of its own. */
  short?: WordKey;
  tab?: WordKey;
  /** The page of the first row under which it is found; itself where it stands there. */
  room: string;
  /** The code and the styles of a page come when it is first shown. */
  Content: ComponentType<Pick<PageProps, 'rest'>>;
  /** It turns by its address and stays: what was unfolded on it, and what has the focus, stay too. */
  turns?: true;
};

const WELCOME: PageEntry = {
  id: 'welcome',
  title: 'page_welcome',
  room: 'welcome',
  Content: laterPart(() => import('./welcome/WelcomePage.tsx').then((it) => it.WelcomePage)),
};

/** All pages but the first, each room in the order of its tabs. */
const PAGES: readonly PageEntry[] = [
  {
    id: 'week',
    title: 'page_week',
    tab: 'tab_week',
    room: 'week',
    Content: byTheClock(() => import('./week/WeekPage.tsx').then((it) => it.WeekPage)),
    turns: true,
  },
  {
    id: 'longer',
    title: 'longer_title',
    room: 'week',
    Content: byTheClock(() => import('./week/LongerPage.tsx').then((it) => it.LongerPage)),
  },
  {
    id: 'together',
    title: 'together_title',
    room: 'week',
    Content: byTheClock(() => import('./week/TogetherPage.tsx').then((it) => it.TogetherPage)),
  },
  {
    id: 'nights',
    title: 'page_nights',
    room: 'nights',
    Content: byTheClock(() => import('./nights/NightsPage.tsx').then((it) => it.NightsPage)),
  },
  {
    id: 'plan',
    title: 'page_plan',
    room: 'plan',
    Content: byTheClock(() => import('./plan/PlanPage.tsx').then((it) => it.PlanPage)),
  },
  {
    id: 'doctor',
    title: 'doctor_title',
    short: 'page_doctor',
    tab: 'tab_doctor',
    room: 'doctor',
    Content: byTheClock(() => import('./doctor/DoctorPage.tsx').then((it) => it.DoctorPage)),
  },
  {
    id: 'visit',
    title: 'page_visit',
    room: 'doctor',
    Content: byTheClock(() => import('./visit/VisitPage.tsx').then((it) => it.VisitPage)),
  },
  {
    id: 'settings',
    title: 'page_settings',
    room: 'settings',
    Content: byTheClock(() => import('./settings/SettingsPage.tsx').then((it) => it.SettingsPage)),
  },
  {
    id: 'data',
    title: 'page_data',
    room: 'settings',
    Content: laterPart(() => import('./data/DataPage.tsx').then((it) => it.DataPage)),
  },
  {
    id: 'about',
    title: 'page_about',
    room: 'settings',
    Content: laterPart(() => import('./welcome/AboutPage.tsx').then((it) => it.AboutPage)),
  },
];

/** Pages of one night, reached from others: they are no tabs. */
const OF_A_NIGHT: readonly PageEntry[] = [
  {
    id: 'night',
    title: 'page_night',
    room: 'nights',
    Content: byTheClock(() => import('./night/NightPage.tsx').then((it) => it.NightPage)),
  },
  {
    id: 'check-in',
    title: 'page_check_in',
    room: 'nights',
    Content: byTheClock(() => import('./check-in/CheckInPage.tsx').then((it) => it.CheckInPage)),
  },
];

/** Where an address of a former version leads now. */
const MOVED: Readonly<Record<string, string>> = { 'plan/crisis': 'settings/crisis' };

/** The row of pages: Welcome leads until "Start", and can be opened again later. */
export function pagesOf({ startedAt }: Settings, hash: string): PageEntry[] {
  const row = PAGES.filter(({ id, room }) => id === room);
  return startedAt === null || hash === `#${WELCOME.id}` ? [WELCOME, ...row] : row;
}

/** The page of an address, and what follows its name there; the first page where the address names none. */
export function pageOf(
  pages: readonly PageEntry[],
  hash: string,
): { page: PageEntry; rest: string } {
  const address = hash.replace(/^#/, '');
  const moved = Object.hasOwn(MOVED, address) ? MOVED[address] : undefined;
  const [name = '', ...rest] = (moved ?? address).split('/');
  const page = [...pages, ...PAGES, ...OF_A_NIGHT].find(({ id }) => id === name);
  return { page: page ?? (pages[0] as PageEntry), rest: rest.join('/') };
}

/** The tabs of the room in which a page is found; none where it is alone there, or is no tab itself. */
export function tabsOf({ id, room }: PageEntry): PageEntry[] {
  const tabs = PAGES.filter((one) => one.room === room);
  return tabs.length > 1 && tabs.some((one) => one.id === id) ? tabs : [];
}

/** A page that shows something of the moment: it is drawn anew with each minute. */
function byTheClock(load: () => Promise<ComponentType<PageProps>>): PageEntry['Content'] {
  const Page = laterPart(load);
  return function ByTheClock({ rest }) {
    const { settings } = useRoot();
    return h(Page, { settings, now: useNow(), rest });
  };
}
