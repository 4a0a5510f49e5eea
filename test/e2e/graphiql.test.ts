import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage } from './support/chromium.ts';
import { describeOnDemo } from './support/suite.ts';

/** Replaces what stands in the query editor. */
async function write(page: Page, query: string): Promise<void> {
  await page.locator('.graphiql-query-editor .monaco-editor').click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText(query);
}

describeOnDemo('GraphiQL', (stage) => {
  test('opens at /graphql, runs what it starts with, and shows the documentation, with nothing from elsewhere', async () => {
    const { browser, base } = stage();
    const { page, context, problems } = await openPage(browser, base);
    await page.goto('/graphql');
    await page.getByRole('button', { name: 'Execute query' }).click();
    const answer = page.locator('.graphiql-response');
    await answer.getByText('けやき台クリニック').first().waitFor();
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    await page.getByRole('link', { name: 'Query', exact: true }).click();
    await page.getByRole('link', { name: 'institution', exact: true }).waitFor();
    expect(problems).toEqual([]);
    await context.close();
  });

  test('follows a subscription, and leaves no query in the address', async () => {
    const { browser, base } = stage();
    const { page, context, problems } = await openPage(browser, base);
    await page.goto('/graphql');
    const run = page.getByRole('button', { name: 'Execute query' });
    await run.waitFor();
    await write(page, 'subscription Followed { gapsChanged(institution: "a-h") { severities { total } } }');
    // GraphiQL looks at what was written a moment later, and then names the tab after it; before, it runs what it knew.
    await page.getByRole('tab', { name: 'Followed' }).waitFor();
    await run.click();
    await page.locator('.graphiql-response').getByText('gapsChanged').waitFor();
    await page.getByRole('button', { name: 'Stop query' }).click();
    await run.waitFor();
    expect(page.url()).toBe(`${base}/graphql`);
    expect(problems).toEqual([]);
    await context.close();
  });
});
