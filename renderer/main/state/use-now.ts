import { useEffect, useState } from "react";
import { MINUTE, type Ms, SECOND } from "../../../shared/time/units";

/**
 * Time passed since a state came. Redraws each second in the last minute of a countdown, otherwise each minute, and
 * never while the window is hidden.
 */
export function usePassed(receivedAt: number, left: Ms): Ms {
  const [now, setNow] = useState(receivedAt);
  const passed = Math.max(0, now - receivedAt);
  const every = left - passed <= MINUTE ? SECOND : MINUTE;
  useEffect(() => {
    const redraw = (): void => {
      if (!document.hidden) setNow(performance.now());
    };
    const untilNext = every - ((left - passed) % every) || every;
    const timer = setTimeout(redraw, Math.max(SECOND / 10, every - untilNext));
    document.addEventListener("visibilitychange", redraw);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", redraw);
    };
  }, [every, left, passed]);
  return passed;
}
