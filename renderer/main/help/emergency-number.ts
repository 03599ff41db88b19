import { countryOf, emergencyNumbers } from "../../../shared/body/emergency-numbers";
import { useApp } from "../state/app-context";

/** The emergency number of the region, in words, and what to do elsewhere. */
export function useEmergencyNumber(): { readonly number: string; readonly elsewhere: string } {
  const { t, locale, region } = useApp();
  const numbers = emergencyNumbers(region);
  const known = numbers.length > 0 ? "yes" : "no";
  const elsewhere = t("help.elsewhere", { known });
  if (known === "no") return { number: t("help.number.unknown"), elsewhere };
  const country = new Intl.DisplayNames(locale, { type: "region" }).of(countryOf(region)) ?? "";
  const list = new Intl.ListFormat(locale, { type: "disjunction" }).format(numbers);
  return { number: t("help.number", { numbers: list, country }), elsewhere };
}
