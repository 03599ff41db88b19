import type { Ref } from "react";
import type { Screen } from "../../../shared/screens";
import { Button } from "../../components/button";
import { rowOf } from "../../../shared/screens";
import { useApp } from "../state/app-context";
import { useOpenScreen } from "../state/open-screen";

interface ScreenButtonProps {
  readonly screen: Screen;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** Opens a screen that is under the one the button is on, in the words of its row. */
export function ScreenButton({ screen, ref }: ScreenButtonProps) {
  const { t } = useApp();
  const open = useOpenScreen();
  return (
    <Button ref={ref} data-opens={screen} onClick={() => open(screen)}>
      {t(rowOf(screen).label)}
    </Button>
  );
}
