/** Returns the address of a section of a page in `docs/`. */
export type DocsUrl = (page: "rules" | "troubleshooting", section: string) => string;

/** Links to the version of the action that runs; undefined for an action of the workflow's own repository (`uses: ./`). */
export function docsUrl(env: Readonly<Record<string, string | undefined>>): DocsUrl | undefined {
  const { GITHUB_ACTION_REPOSITORY: repository = "", GITHUB_ACTION_REF: ref = "" } = env;
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository) || !/^[\w.\-/+]+$/.test(ref)) return undefined;
  const server = env.GITHUB_SERVER_URL || "https://github.com";
  return (page, section) => `${server}/${repository}/blob/${ref}/docs/${page}.md#${section}`;
}
