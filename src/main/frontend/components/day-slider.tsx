import { useId } from 'react';
import { stopAt, type Stop } from '../graph/stops';
import { said } from '../i18n/explorer-words';
import { useSay } from '../i18n/language';

/** The day as of which is read: a slider over the months or years of what is drawn, and a box for any day. */
export function DaySlider(props: {
  stops: Stop[];
  day: string | null;
  onDay: (day: string | null, isStep: boolean) => void;
}) {
  const say = useSay();
  const own = useId();
  const { stops, day, onDay } = props;
  const at = stopAt(stops, day);
  const words = day ?? say(said.anyTime);
  const most = Math.max(1, ...stops.map(stop => stop.count));
  const width = Math.min(5, 70 / (stops.length + 1));
  return (
    <div className="days">
      {stops.length > 0 && (
        <div className="slide">
          <label htmlFor={`${own}-slider`}>{say(said.asOf)}</label>
          <output htmlFor={`${own}-slider`}>{words}</output>
          <svg className="amounts" viewBox="0 0 100 20" preserveAspectRatio="none" aria-hidden>
            {stops.map((stop, i) => {
              const height = 2 + (16 * Math.sqrt(stop.count)) / Math.sqrt(most);
              return (
                <rect
                  key={stop.name}
                  className={i + 1 === at ? 'at' : ''}
                  x={((i + 1) / stops.length) * 100 - width / 2}
                  y={20 - height}
                  width={width}
                  height={height}
                />
              );
            })}
          </svg>
          <input
            id={`${own}-slider`}
            type="range"
            data-day-slider=""
            min={0}
            max={stops.length}
            step={1}
            value={Math.min(at, stops.length)}
            aria-valuetext={words}
            title={say(said.slideHow)}
            onChange={event => {
              const to = Number(event.target.value);
              onDay(to === 0 ? null : stops[to - 1]!.day, false);
            }}
          />
          <span className="ends" aria-hidden>
            <span>{say(said.anyTime)}</span>
            <span>{stops.at(-1)!.name}</span>
          </span>
        </div>
      )}
      <label className="day">
        {say(said.exactDay)}{' '}
        <input
          type="date"
          data-as-of=""
          min="1900-01-01"
          max="2100-12-31"
          value={day ?? ''}
          title={say(said.asOfHint)}
          onChange={event => onDay(event.target.value || null, true)}
        />
      </label>
    </div>
  );
}
