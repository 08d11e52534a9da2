import type { Network } from '../graph/network';
import { collapsing, expanding, leading, startingAt, type View } from '../graph/view';
import { LineDossier } from './line-dossier';
import { RecordDossier, type Steps } from './record-dossier';

/** The dossier of what is chosen: a record or a line. */
export function Chosen(props: {
  view: View;
  go: (view: View) => void;
  network: Network;
  captionOf: (id: string) => string;
}) {
  const { view, go, network, captionOf } = props;
  const { chosen } = view;
  if (chosen === null) {
    return null;
  }
  const line = network.lines.find(each => each.id === chosen);
  if (line) {
    return <LineDossier line={line} captionOf={captionOf} onChoose={id => go({ ...view, chosen: id })} />;
  }
  return (
    <RecordDossier
      id={chosen}
      steps={stepsOf(chosen, props)}
      asOf={view.asOf}
      onRecord={id => go({ ...view, chosen: id })}
    />
  );
}

/** What may be done with a record in a view. */
function stepsOf(id: string, { view, go, network }: Parameters<typeof Chosen>[0]): Steps {
  const dot = network.dots.find(each => each.id === id);
  const isStart = view.ids.includes(id);
  const expansion = view.expanded.find(each => each.id === id);
  const isExpandable = dot !== undefined && (!expansion || expansion.isHidden === true);
  return {
    isStart,
    expand: isExpandable && !isStart ? () => go(expanding(view, id)) : null,
    expandAll:
      dot && dot.more > 0 && (!expansion?.all || expansion.isHidden) && (isStart || (expansion && !expansion.isHidden))
        ? () => go(expanding(view, id, true))
        : null,
    collapse: expansion && !expansion.isHidden ? () => go(collapsing(view, id)) : null,
    startAt: ids => go(startingAt(view, ...ids)),
    pathFrom: view.from === null ? () => go({ ...view, from: id }) : null,
    pathTo: view.from !== null && view.to === null && view.from !== id ? () => go(leading(view, id)) : null,
  };
}
