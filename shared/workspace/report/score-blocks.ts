import { LEAST_FOOTREST_CM } from "../desk-fit/fixed-desk";
import { bandOf } from "../rosa/rosa-steps";
import type { Report } from "./report";
import { heading, table, text, type Block } from "./sheet";
import type { ReportWords } from "./words";

export function rosaBlocks({ rosa }: Report, { t, date, list }: ReportWords): readonly Block[] {
  if (rosa === null) return [heading(2, t("report.rosa")), text(t("report.rosa.none"))];
  const { score, drivers } = rosa.advice;
  const { before } = rosa;
  return [
    heading(2, t("report.rosa")),
    {
      kind: "facts",
      facts: [
        [t("report.rosa.date"), date(rosa.at)],
        [t("report.rosa.score"), t("rosa.result.score", { score: score.final })],
        ...(before === null
          ? []
          : [
              [
                t("report.rosa.before", { date: date(before.at) }),
                t("rosa.result.score", { score: before.final }),
              ] as const,
            ]),
        [t("report.rosa.meaning"), t(`rosa.result.${bandOf(score.final)}`)],
        [
          t("report.rosa.drivers"),
          drivers.length === 0 ? t("report.rosa.hours") : list(drivers.map((area) => t(`rosa.area.${area}`))),
        ],
      ],
    },
    text(t("rosa.caveat")),
  ];
}

const FIT_ROWS = [
  ["sitting", "seat"],
  ["sitting", "seatDepth"],
  ["sitting", "deskSitting"],
  ["sitting", "screenTopSitting"],
  ["standing", "deskStanding"],
  ["standing", "screenTopStanding"],
  ["both", "viewingDistance"],
] as const;

export function fitBlocks({ fit }: Report, { t, lengths: { one, between } }: ReportWords): readonly Block[] {
  if (fit === null) return [heading(2, t("report.fit")), text(t("report.fit.none"))];
  const named = (posture: "sitting" | "standing" | "both", what: string): string =>
    t("report.fit.named", { posture: t(`deskFit.${posture}`), what });
  const rows = FIT_ROWS.map(([posture, row]) => [
    named(posture, t(`deskFit.${row}`)),
    one(fit[row].value),
    between(fit[row]),
  ]);
  const footrest = fit.footrest.value;
  return [
    heading(2, t("report.fit")),
    ...table(
      t("report.fit"),
      [t("deskFit.table.what"), t("deskFit.table.start"), t("deskFit.table.between")],
      [
        ...rows,
        [
          named("sitting", t("deskFit.footrest")),
          footrest < LEAST_FOOTREST_CM ? t("deskFit.footrest.none") : one(footrest),
          "",
        ],
        [named("sitting", t("deskFit.underDesk")), one(fit.underDesk.value), ""],
      ],
    ),
    text(t("deskFit.comfort")),
  ];
}

/** How it felt, before and now; nothing where the person left it out or told nothing. */
export function comfortBlocks({ comfort }: Report, { t, date, number }: ReportWords): readonly Block[] {
  if (comfort === null) return [];
  const { before, after, regions, sum } = comfort;
  const score = (value: number | null): string => (value === null ? t("comfort.table.none") : number(value));
  const columns = <T>(earlier: T, later: T): readonly T[] => (before === null ? [later] : [earlier, later]);
  const total = t(before === null ? "comfort.table.sumAlone" : "comfort.table.sum");
  return [
    heading(2, t("report.comfort.title")),
    text(t("report.comfort.lead")),
    ...table(
      t("report.comfort.title"),
      [t("comfort.table.region"), ...columns(before === null ? "" : date(before.at), date(after.at))],
      [
        ...regions.map((each) => [
          t(`comfort.region.${each.region}`),
          ...columns(score(each.before), score(each.after)),
        ]),
        [total, ...columns(score(sum.before), score(sum.after))],
      ],
    ),
    text(t("comfort.scale")),
    text(t("report.comfort.limits")),
  ];
}
