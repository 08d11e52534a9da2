/**
 * Makes GraphiQL's tabs a list of buttons for screen readers. GraphiQL gives the role of a tab to what holds two buttons,
 * choose and close, of which a reader would hear neither.
 */
export function plainTabs(page: HTMLElement): () => void {
  const mend = () => {
    page.querySelector('.graphiql-tabs[role]')?.removeAttribute('role');
    for (const tab of page.querySelectorAll('.graphiql-tab')) {
      tab.removeAttribute('role');
      const chosen = tab.getAttribute('aria-selected');
      if (chosen !== null) {
        tab.removeAttribute('aria-selected');
        tab.querySelector('button')?.setAttribute('aria-pressed', chosen);
      }
    }
  };
  const watch = new MutationObserver(mend);
  watch.observe(page, { subtree: true, childList: true, attributeFilter: ['role', 'aria-selected'] });
  mend();
  return () => watch.disconnect();
}
