import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";
import { KNOWS_WAYLAND, waylandProperties, waylandSyntax } from "./.eslint.wayland.mjs";

const unused = { argsIgnorePattern: "^_", varsIgnorePattern: "^_" };
const syntax = [
  { selector: "ExportDefaultDeclaration", message: "Named exports only." },
  { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: "Text is text." },
  { selector: "JSXAttribute[name.name='style']", message: "The content security policy forbids inline styles." },
];

export default tseslint.config(
  { ignores: ["out/", "dist/", "node_modules/"] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: "error",
      "no-console": ["error", { allow: ["warn", "error"] }],
      "no-restricted-syntax": ["error", ...syntax],
      "@typescript-eslint/consistent-type-assertions": ["error", { assertionStyle: "never" }],
      "@typescript-eslint/no-unused-vars": ["error", unused],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true, allowBoolean: true }],
      "@typescript-eslint/no-confusing-void-expression": "off",
      "@typescript-eslint/no-meaningless-void-operator": "off",
      "@typescript-eslint/no-extraneous-class": "off",
      // They tie a name to its payload or a locale to its text, which the rule does not see.
      "@typescript-eslint/no-unnecessary-type-parameters": "off",
    },
  },
  {
    // A file has one idea, and a function fits on a screen; catalogues of data may be longer.
    files: ["electron/**", "renderer/**", "shared/**"],
    rules: {
      "max-lines": ["error", { max: 250 }],
      "max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    // Pages have elements to focus, and no windows.
    files: ["electron/**/*.ts"],
    ignores: [KNOWS_WAYLAND, "electron/preload/**", "electron/tools/**"],
    rules: {
      "no-restricted-properties": ["error", ...waylandProperties],
      "no-restricted-syntax": ["error", ...syntax, ...waylandSyntax],
    },
  },
  { files: ["renderer/**/*.{ts,tsx}"], ...reactHooks.configs.flat.recommended },
  { files: ["**/*.config.ts"], rules: { "no-restricted-syntax": "off" } },
  { files: ["electron/tools/**", "tests/**"], rules: { "no-console": "off" } },
  {
    // What comes back from the app under test, or over a message bus, has no type of its own.
    files: ["tests/**"],
    rules: Object.fromEntries(
      ["argument", "assignment", "call", "member-access", "return"].map((each) => [
        `@typescript-eslint/no-unsafe-${each}`,
        "off",
      ]),
    ),
  },
  // The main process answers each call as the contract says; the message itself carries no type.
  { files: ["electron/preload/**"], rules: { "@typescript-eslint/no-unsafe-return": "off" } },
  { files: ["electron/**/*.d.ts"], rules: { "no-restricted-syntax": "off" } },
);
