import type { ReactNode } from "react";
import { CheckboxGroup } from "../../components/checkbox-group";
import { Fieldset } from "../../components/fieldset";
import { Status } from "../../components/status";
import type { Feedback } from "../state/feedback";
import styles from "./setting-group.module.css";

interface GroupProps {
  readonly legend: string;
  readonly children: ReactNode;
}

/** Settings that belong together, under a name. */
export const SettingGroup = ({ legend, children }: GroupProps) => (
  <Fieldset legend={legend} className={styles.group}>
    {children}
  </Fieldset>
);

interface ChecksProps<T extends string> {
  readonly legend: string;
  readonly all: readonly T[];
  readonly labelOf: (each: T) => string;
  readonly value: readonly T[];
  readonly change: (value: readonly T[]) => void;
  readonly status: Feedback;
}

/** A setting that is any among some, as boxes to tick. */
export const SettingChecks = <T extends string>({ change, status, ...props }: ChecksProps<T>) => (
  <CheckboxGroup {...props} onChange={change} className={styles.group}>
    <Status status={status} place="beside" />
  </CheckboxGroup>
);
