import { execFileSync } from 'node:child_process';

/** Real input on the X display, as the browser's idle clock sees it: the mouse moves a little. */
export function moveMouse(): void {
  execFileSync('xdotool', ['mousemove_relative', '--', '7', '5']);
}
