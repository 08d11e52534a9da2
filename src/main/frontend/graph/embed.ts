import { writeView, type View } from './view';

/** The address of a view's drawing that other pages may frame. */
export function embedAddress(view: View, origin: string): string {
  return `${origin}/embed/network#${writeView({ ...view, chosen: null, shows: 'drawing' })}`;
}

/** What to put into a page so that it shows a view's drawing. */
export function snippetOf(view: View, origin: string, title: string): string {
  const address = embedAddress(view, origin).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const named = title.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  return `<iframe src="${address}" title="${named}" width="720" height="480" loading="lazy" sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox" referrerpolicy="no-referrer"></iframe>`;
}
