import { configure } from "@testing-library/react";

/** How long a view may take to show what is waited for: only what never comes takes it, also on a machine under load. */
configure({ asyncUtilTimeout: 20_000 });
