/*
 * Where to call in an emergency of health, by country. 112: European Commission, "112", digital-strategy.ec.europa.eu; the
 * others: Android Open Source Project, emergency numbers by country (packages/services/Telephony, ecc), which phones go by.
 * Countries of which those are not clear are left out, and told that the local number counts.
 */

/** Countries where 112 is the number for everything. */
const BY_112 =
  "AD AT AZ BE BG CY CZ DE DK EE ES FI FO FR GE GL GR HR HU IN IS IT LI LT LU LV MC MD MT NL PL PT RO SE SI SK SM TR XK";
/** Countries with a number of their own, and where 112 works beside it. */
const BESIDE_112: Readonly<Record<string, string>> = {
  ...{ GB: "999", IE: "999", GG: "999", JE: "999", IM: "999", CH: "144", NO: "113", UA: "103", RS: "194", BA: "124" },
  ...{ AL: "127", BY: "103", RU: "103", ZA: "10177", KE: "999" },
};
/** Countries with a number of their own. */
const OWN: Readonly<Record<string, readonly string[]>> = {
  "911": "US CA MX CR PA DO HN EC UY PH PR GU VI BM BZ AG".split(" "),
  "000": ["AU"],
  "111": ["NZ"],
  "119": ["JP", "KR", "TW"],
  "120": ["CN"],
  "999": ["HK", "MO", "MY", "BD", "BH"],
  "995": ["SG"],
  "1669": ["TH"],
  "115": ["VN"],
  "101": ["IL"],
  "998": ["AE"],
  "123": ["EG", "CO"],
  "192": ["BR"],
  "131": ["CL"],
  "107": ["AR"],
};

/** The country of a BCP 47 tag, such as "GB". */
export const countryOf = (region: string): string => new Intl.Locale(region).maximize().region ?? "";

/** What to call, the country's own number first; empty where that is not known. `region` is a BCP 47 tag. */
export function emergencyNumbers(region: string): readonly string[] {
  const country = countryOf(region);
  if (BY_112.split(" ").includes(country)) return ["112"];
  const beside = BESIDE_112[country];
  if (beside !== undefined) return [beside, "112"];
  const own = Object.entries(OWN).find(([, countries]) => countries.includes(country));
  return own === undefined ? [] : [own[0]];
}
