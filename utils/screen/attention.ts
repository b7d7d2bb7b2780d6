import type { ScreenKind } from '../rows/screen-record.ts';

/** What the browser and the system say at one moment. */
export type Signals = {
  /** The system-wide idle state. */
  idle: 'active' | 'idle' | 'locked';
  /** A window of this browser has the focus. */
  focused: boolean;
  /** The active tab of the focused window plays sound. */
  audible: boolean;
};

/** Where the person is: using a screen in one of three ways, away from it, or with the computer locked. */
export type Attention = ScreenKind | 'away' | 'locked';

/** Seconds without input after which the system calls the person idle (rule 6; told on About). */
export const IDLE_SECONDS = 120;

/** Where the person is, by what the browser and the system say. */
export function attentionOf({ idle, focused, audible }: Signals): Attention {
  switch (idle) {
    case 'locked':
      return 'locked';
    case 'active':
      return focused ? 'active' : 'elsewhere';
    case 'idle':
      return focused && audible ? 'watching' : 'away';
  }
}

/** True while screen time passes. */
export function isCounting(attention: Attention): attention is ScreenKind {
  return attention !== 'away' && attention !== 'locked';
}
