import { useEffect, useMemo, useState } from "react";
import type { Catalogue } from "../../../shared/i18n/format";
import { isBuiltIn, languageOf } from "../../../shared/i18n/languages";
import { loadCatalogue } from "../../../shared/i18n/load-catalogue";
import { createLocalization, type Localization } from "../../../shared/i18n/localization";
import type { AppState } from "../../../shared/app-state";

interface Words {
  readonly locale: string;
  readonly catalogue: Catalogue;
}
const NO_CATALOGUE: Catalogue = {};

/**
 * What the window is written with. English is there at once; the words of another language are loaded, and until they are
 * there the window keeps those it has. `null` before the first are there.
 */
export function useLocalization(
  { locale, region }: AppState["language"],
  zone: string,
  load: typeof loadCatalogue = loadCatalogue,
): Localization | null {
  const [words, setWords] = useState<Words | null>(null);
  if (isBuiltIn(locale) && words?.locale !== locale) setWords({ locale, catalogue: NO_CATALOGUE });
  useEffect(() => {
    if (isBuiltIn(locale)) return;
    let isWanted = true;
    const show = (catalogue: Catalogue): void => {
      if (isWanted) setWords({ locale, catalogue });
    };
    // A window in English is better than none.
    load(languageOf(locale)).then(show, () => show(NO_CATALOGUE));
    return () => {
      isWanted = false;
    };
  }, [locale, load]);
  return useMemo(
    () => (words === null ? null : createLocalization(words.locale, region, () => zone, words.catalogue)),
    [words, region, zone],
  );
}
