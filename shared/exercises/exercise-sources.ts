/**
 * Where the exercises come from. Doses are cut to fit a break and may be less than a source's whole programme.
 *
 * "common" stands for movements that are taught everywhere and have no single source.
 */
export const EXERCISE_SOURCES = {
  depaul: "DePaul University EHS, Office Stretches, offices.depaul.edu",
  atlas: "Atlas Back Care, Workstation exercises, atlasbackcare.co.uk/at-work-exercises",
  ccohs: "Canadian Centre for Occupational Health and Safety, OSH Answers, Stretching at the Workstation, ccohs.ca",
  focusPilates: "Focus Pilates physiotherapists, back exercises at the office table, herworld.com",
  hempstead: "Hempstead Therapy Centre, Desk Based Stretching, hempsteadtherapycentre.co.uk",
  fixProgram: "Fix Program, Top exercises at your desk, fixprogram.com",
  mayo: "Mayo Clinic, Office stretches, mayoclinic.org",
  revive: "Revive Physio, Sitting exercises, revivephysio.com.au/sitting-exercises",
  flatfootTrial: "Foot and hip exercise in flexible flatfoot, randomised trial, J Exerc Rehabil 2020, e-jer.org",
  handsOn: "Foot and Ankle Program, handsonstl.org, 2015",
  kunal: "Foot and ankle recovery exercises, drkunalmakhija.com",
  aaos: "AAOS OrthoInfo, Foot and Ankle Conditioning Program, orthoinfo.org",
  rathleff:
    "Rathleff et al., Scand J Med Sci Sports 2014 (PubMed 25145882): 8-12 times, every other day, about 12 weeks",
  hara: "Hara, Kitano, Kudo, J Back Musculoskelet Rehabil 2022, 10.3233/BMR-210374 (review of the short foot exercise)",
  intrinsic: "Intrinsic foot muscle training, systematic review, PLOS ONE 2022, 10.1371/journal.pone.0266525",
  froedtert: "Froedtert and Medical College of Wisconsin, Foot and ankle stretches, froedtert.com",
  talens: "Talens-Estarelles et al., Cont Lens Anterior Eye 2022, 10.1016/j.clae.2022.101744",
  hedge: "Cornell University Ergonomics Web (Hedge): sit 20, stand 8, move 2 minutes",
  duran: "Duran et al., Med Sci Sports Exerc 2023, 10.1249/MSS.0000000000003109",
  articles: "The second of the app's two source articles: stand, stretch or walk once an hour",
  hse: "UK Health and Safety Executive, Display screen equipment workstation checklist CK1, 2013",
  common: "Common physiotherapy practice",
} as const;
export type ExerciseSource = keyof typeof EXERCISE_SOURCES;
