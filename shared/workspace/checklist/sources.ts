/**
 * Where the questions come from. OSHA: U.S. Occupational Safety and Health Administration, Computer Workstations eTool,
 * evaluation checklist. HSE: UK Health and Safety Executive, Display screen equipment workstation checklist CK1, 2013.
 * ROSA: Sonne, Villalta and Andrews, Applied Ergonomics 43 (2012) 98–108. USGS: Manual, Appendix 43-2, after NIOSH 97-117.
 * Cornell: Hedge, ErgoTips, shoulder and neck. Safe Work: Australian state regulators, workstation set-up. CCOHS: Canadian
 * Centre for Occupational Health and Safety, office ergonomics. Standing: Buckley and others, British Journal of Sports
 * Medicine 49 (2015) 1357–1362. `url` is opened in the person's own browser, and nothing else is.
 */
export const SOURCES = {
  osha: { label: "source.osha", url: "https://www.osha.gov/etools/computer-workstations/checklists/evaluation" },
  hse: { label: "source.hse", url: "https://www.hse.gov.uk/pubns/ck1.htm" },
  rosa: { label: "source.rosa", url: null },
  usgs: { label: "source.usgs", url: null },
  cornell: {
    label: "source.cornell",
    url: "https://ergo.human.cornell.edu/ErgoTips2002/where_it_hurts/shoulder_neck.htm",
  },
  safeWork: { label: "source.safeWork", url: null },
  ccohs: { label: "source.ccohs", url: null },
  standing: { label: "source.standing", url: null },
  common: { label: "source.common", url: null },
  articles: { label: "source.articles", url: null },
} as const;
export type SourceId = keyof typeof SOURCES;

/** The addresses that may be opened, exactly. */
export const SOURCE_URLS: readonly string[] = Object.values(SOURCES).flatMap(({ url }) => (url === null ? [] : [url]));
