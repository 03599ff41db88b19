/**
 * Where the rules come from. `confidence` is how it was read: H the source itself, M a summary, L recalled and not read again.
 */
export const RED_FLAG_SOURCES = {
  "nhs-back": {
    cite: "NHS, Back pain: emergency and urgent lists (nhs.uk/conditions/back-pain), read in two copies",
    confidence: "H",
  },
  "girft-ces": {
    cite: "GIRFT National Suspected Cauda Equina Syndrome Pathway 2023: new or worse within 14 days (girft-interactivepathways.org.uk)",
    confidence: "H",
  },
  "ces-card": {
    cite: "CES warning-sign card, Greenhalgh, Mercer and Finucane (backes.org.uk/cauda-equina-warning-signs)",
    confidence: "H",
  },
  "ifompt-2020": {
    cite: "Finucane et al., International Framework for Red Flags, JOSPT 2020;50(7):350-372; clusters count, single flags such as age are weak evidence",
    confidence: "M",
  },
  ng59: { cite: "NICE NG59 Low back pain and sciatica, 2016, updated 2020", confidence: "H" },
  ng234: { cite: "NICE NG234 Spinal metastases and metastatic spinal cord compression, 2023", confidence: "M" },
  ng65: {
    cite: "NICE NG65 Spondyloarthritis, 2017: onset before 45, longer than 3 months, plus features",
    confidence: "H",
  },
  ng19: {
    cite: "NICE NG19 Diabetic foot problems: limb- or life-threatening at once; every other active problem within 1 working day",
    confidence: "H",
  },
  duk: { cite: "Diabetes UK, serious foot problems", confidence: "H" },
  iwgdf: { cite: "IWGDF prevention guideline 2023", confidence: "H" },
  "nhs-heel": {
    cite: "NHS, Heel pain / Foot pain pages: A&E or urgent care after injury; GP after 2 weeks; tingling; diabetes",
    confidence: "H",
  },
  "nhs-plantar": { cite: "NHS, Plantar fasciitis", confidence: "H" },
  ottawa: {
    cite: "Ottawa ankle and foot rules, Stiell et al. 1992; used within 10 days of an injury",
    confidence: "H",
  },
  "nhs-dvt": { cite: "NHS, DVT: urgent GP or 111; with breathlessness or chest pain 999", confidence: "H" },
  wells: {
    cite: "Wells et al., Lancet 1997;350:1795 and NEJM 2003;349:1227 (risk factors only; the score is for clinicians)",
    confidence: "H",
  },
  "nhs-gout": {
    cite: "NHS, Gout: urgent with fever or worsening; patient.info professional, Hot swollen joints: think of septic arthritis",
    confidence: "H",
  },
  ali: { cite: "Acute limb ischaemia, six Ps: RCEM Learning; Devon formulary referral guidance", confidence: "H" },
  livewell: { cite: "Livewell Southwest podiatry, Does my foot problem require urgent care", confidence: "H" },
  "nhs-aaa": { cite: "NHS, Abdominal aortic aneurysm", confidence: "H" },
  nhs111w: {
    cite: "NHS 111 Wales, Cervical spondylosis: 999 for new walking problems, sudden lack of co-ordination, stroke signs",
    confidence: "H",
  },
  "neck-cpd": { cite: "Independent Pharmacist CPD, neck pain red flags (from NICE CKS)", confidence: "H" },
  lothian: {
    cite: "NHS Lothian RefHelp, serious lumbar spine conditions: acute foot drop, early opinion",
    confidence: "H",
  },
  "nhs-kidney": { cite: "NHS, Kidney infection", confidence: "H" },
  sepsis: { cite: "UK Sepsis Trust / NHS, Sepsis", confidence: "H" },
  maternity: { cite: "NHS maternity units, when to call (University Hospitals Birmingham)", confidence: "M" },
  onc: {
    cite: "Fever on chemotherapy: acute oncology practice (neutropenic sepsis); recalled, not re-read",
    confidence: "L",
  },
  mening: { cite: "NHS, Meningitis; sudden severe headache; recalled, not re-read", confidence: "L" },
  stroke: { cite: "NHS, Stroke (FAST)", confidence: "M" },
  stressfx: { cite: "Stress fracture of the foot: podiatry summaries; navicular is high risk", confidence: "M" },
  pttd: {
    cite: "Adult-acquired flat foot, posterior tibial tendon: Geideman and Johnson, JOSPT 2000;30:68-77; clinic pages",
    confidence: "M",
  },
  zoster: { cite: "Shingles, antivirals best started within 3 days; recalled, not re-read", confidence: "L" },
  articles: { cite: "The two articles Plumbline grew from", confidence: "H" },
  ref6: { cite: "Warning lists of AHCPR and NHS trusts, read together", confidence: "M" },
} as const;
export type RedFlagSource = keyof typeof RED_FLAG_SOURCES;
