import { coversOn, dayOn } from "./days";
import { GOOD_MANNERS } from "./journey";

dayOn("gnome", "GNOME Shell", GOOD_MANNERS);
coversOn("gnome", "GNOME Shell", 1, "firm");
coversOn("gnome", "GNOME Shell", 2, "firm");
coversOn("gnome", "GNOME Shell", 2, "strict");
