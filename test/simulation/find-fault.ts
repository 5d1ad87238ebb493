/** Finds what a seed violates, and the smallest scenario that violates something as well. */
import { type Scenario, scenarioOf, type Users } from "./scenario.ts";
import { simulate } from "./simulate.ts";

export type Found = { scenario: Scenario; faults: string[] };

/** Returns the smallest scenario found that fails like that of a seed, and what it violates; undefined if the seed holds. */
export async function findFault(seed: number): Promise<Found | undefined> {
  let found = await violation(scenarioOf(seed));
  for (let smaller = found; smaller !== undefined; ) {
    found = smaller;
    smaller = undefined;
    for (const candidate of simpler(found.scenario)) {
      smaller = await violation(candidate);
      if (smaller !== undefined) break;
    }
  }
  return found;
}

async function violation(scenario: Scenario): Promise<Found | undefined> {
  const faults = await simulate(scenario);
  return faults.length === 0 ? undefined : { scenario, faults };
}

/** What a scenario can do without, each with what takes its place. */
const plain: Partial<Scenario> = {
  ...{ denied: undefined, expiresAfter: undefined, otherUsers: 0, cancelAt: undefined, killAt: undefined },
  ...{ jobUsers: undefined, resumes: undefined, importsHashes: false, hasTeam: true },
  ...{ existing: [], renamed: [], refused: [], leftOut: [], appearing: [], vanishing: [], format: "csv" },
};

/** Inputs without which a scenario means something else. */
const needed = ["groups-column", "password-column", "source", "csv-defaults", "timeout-minutes"];

function* simpler(scenario: Scenario): Iterable<Scenario> {
  const { faults, inputs, settings, users, groups } = scenario;
  for (const at of faults.keys()) yield { ...scenario, faults: faults.filter((_, other) => other !== at) };
  for (const [name, value] of Object.entries(plain)) {
    const former = scenario[name as keyof Scenario];
    if (String(former) === String(value) || (name === "format" && former === "okta")) continue;
    const isExisting = name === "existing";
    yield { ...scenario, [name]: value, ...(isExisting && { renamed: [], vanishing: [] }) };
  }
  if (groups !== undefined) {
    yield { ...scenario, groups: undefined, inputs: without(inputs, "groups-column", "create-groups") };
  }
  if (scenario.ownPasswords !== undefined) {
    yield { ...scenario, ownPasswords: undefined, inputs: without(inputs, "password-column") };
  }
  for (const name of Object.keys(inputs)) {
    if (!needed.includes(name)) yield { ...scenario, inputs: without(inputs, name) };
  }
  for (const name of Object.keys(settings)) yield { ...scenario, settings: without(settings, name) };
  if (users > 1) yield withUsers(scenario, users - 1);
}

function without<T extends object>(values: T, ...names: string[]): T {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !names.includes(name))) as T;
}

function withUsers(scenario: Scenario, users: number): Scenario {
  const within = (list: Users) => list.filter((n) => n < users);
  const { existing, renamed, refused, leftOut, appearing, vanishing, groups, ownPasswords } = scenario;
  return {
    ...{ ...scenario, users, existing: within(existing), renamed: within(renamed) },
    ...{ refused: within(refused), leftOut: within(leftOut), appearing: within(appearing) },
    vanishing: within(vanishing),
    groups: groups && { staff: within(groups.staff), team: within(groups.team) },
    ownPasswords: ownPasswords && within(ownPasswords),
  };
}
