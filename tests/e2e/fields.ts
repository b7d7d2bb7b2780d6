import type { Page } from './driver/page.ts';
import { until } from './driver/until.ts';

/** Unfolds what lies under a summary; each browser gives it a role of its own. */
export async function unfold(page: Page, summary: string): Promise<void> {
  await until(`unfold "${summary}"`, () =>
    page.eval((text) => {
      const summaries = [...document.querySelectorAll('summary')];
      const found = summaries.find((one) => one.innerText.trim() === text);
      found?.click();
      return found !== undefined;
    }, summary),
  );
}

/** Presses the button whose name begins so: each browser writes the time of day in its own way. */
export async function clickBeginning(page: Page, beginning: string): Promise<void> {
  await until(`press "${beginning} ..."`, () =>
    page.eval((begins) => {
      const buttons = [...document.querySelectorAll('button')];
      const found = buttons.find((one) => (one.ariaLabel ?? one.innerText).startsWith(begins));
      found?.click();
      return found !== undefined;
    }, beginning),
  );
}

/** Gives a field or a list its value, by its label; the keys for a time or a date differ by locale. */
export async function fill(page: Page, label: string, value: string): Promise<void> {
  await until(`fill "${label}"`, () =>
    page.eval(
      (name, filled) => {
        type Field = HTMLInputElement | HTMLSelectElement;
        const fields = [...document.querySelectorAll<Field>('input, select')];
        const named = (field: Field) =>
          field.ariaLabel === name ||
          [...(field.labels ?? [])].some((one) => one.innerText.trim() === name);
        const field = fields.find(named);
        if (!field) return false;
        field.value = filled;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        field.dispatchEvent(new Event('change', { bubbles: true }));
        return true;
      },
      label,
      value,
    ),
  );
}

/** Gives several fields their values in one moment, as a browser does that fills a form by itself; by their labels. */
export async function fillAtOnce(page: Page, values: Record<string, string>): Promise<void> {
  await page.eval((filled) => {
    const fields = [...document.querySelectorAll('input')];
    for (const [label, value] of Object.entries(filled)) {
      const field = fields.find((one) => one.labels?.[0]?.innerText === label);
      if (!field) throw new Error(`There is no field "${label}".`);
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
    }
  }, values);
}
