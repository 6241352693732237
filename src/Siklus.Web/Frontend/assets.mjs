// Copies the few files of npm packages that the pages use into wwwroot/lib, and joins the icons into one sprite.
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const modules = join(root, "node_modules");
const lib = join(root, "wwwroot", "lib");

const files = [
  ["htmx.org/dist/htmx.min.js", "htmx.min.js"],
  ["htmx.org/LICENSE", "LICENSE.htmx.txt"],
  ["@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2", "source-sans-3.woff2"],
  ["@fontsource-variable/source-sans-3/LICENSE", "LICENSE.source-sans-3.txt"],
  ["@fontsource/tinos/files/tinos-latin-400-normal.woff2", "tinos-400.woff2"],
  ["@fontsource/tinos/files/tinos-latin-400-italic.woff2", "tinos-400-italic.woff2"],
  ["@fontsource/tinos/files/tinos-latin-700-normal.woff2", "tinos-700.woff2"],
  ["@fontsource/tinos/LICENSE", "LICENSE.tinos.txt"],
  ["@tabler/icons/LICENSE", "LICENSE.tabler-icons.txt"],
];

rmSync(lib, { recursive: true, force: true });
mkdirSync(lib, { recursive: true });
for (const [from, to] of files) copyFileSync(join(modules, from), join(lib, to));

const icons = JSON.parse(readFileSync(join(root, "Frontend", "icons.json"), "utf8"));
const symbols = Object.entries(icons).map(([name, icon]) => {
  const file = join(modules, "@tabler/icons/icons/outline", icon + ".svg");
  if (!existsSync(file)) throw new Error(`Frontend/icons.json: "${name}" names the icon "${icon}", which @tabler/icons does not have.`);
  const paths = [...readFileSync(file, "utf8").matchAll(/<(path|circle|rect|line)[^>]*\/>/g)]
    .map((match) => match[0].replace(/\s+/g, " "))
    .filter((path) => !path.includes('stroke="none"'));
  return `<symbol id="${name}" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round">${paths.join("")}</symbol>`;
});
writeFileSync(join(lib, "icons.svg"), `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join("")}</svg>\n`);
console.log(`wwwroot/lib: ${files.length} files, ${symbols.length} icons`);
