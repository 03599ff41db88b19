import { createRoot } from "react-dom/client";
import "../styles/tokens.css";
import "../styles/base.css";
import "../figure/figure.css";
import { App } from "./app";

const root = document.getElementById("root");
if (root === null) throw new Error("The page has no #root");
createRoot(root).render(<App api={window.plumbline} />);
