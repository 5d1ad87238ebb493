/** The users in the pool are as the file and the inputs say, and only planned changes are made. */
import { matchesHash } from "../../../emulator/cognito/hashes.ts";
import { isDryRun, isUndisturbed, type Ran, userOf } from "../truth.ts";
import { groupsOf, nameOf, numbersOf, passwordOf, username } from "../users-file.ts";

export function userFaults(ran: Ran): string[] {
  const { run, scenario } = ran;
  const found = [...billingFaults(ran), ...foreignMembers(ran)];
  if (!run.passed || isDryRun(scenario) || !isUndisturbed(ran)) return found;
  return [...found, ...updateFaults(ran), ...memberFaults(ran), ...passwordFaults(ran)];
}

const updates = ({ inputs }: Ran["scenario"]) => inputs["existing-users"] === "update";

function billingFaults({ scenario, stage, truth }: Ran): string[] {
  const isPlanned = (n: number, operation: string) => {
    if (isDryRun(scenario)) return false;
    if (operation === "AdminUpdateUserAttributes") return updates(scenario) && scenario.renamed.includes(n);
    if (operation === "AdminAddUserToGroup") return groupsOf(scenario, n).length > 0;
    const isSet = !scenario.importsHashes && passwordOf(scenario, n) !== undefined;
    return operation === "AdminSetUserPassword" && isSet && truth.imported.includes(n);
  };
  return stage.emulator.billableUsers().flatMap(({ username, operations }) => {
    const n = Number(/\d+/.exec(username)?.[0]);
    const wrong = operations.filter((operation) => !isPlanned(n, operation));
    return wrong.length === 0 ? [] : [`It made a user billable by ${wrong}.`];
  });
}

function foreignMembers({ scenario, stage }: Ran): string[] {
  const planned = new Set(
    numbersOf(scenario)
      .filter((n) => !scenario.leftOut.includes(n))
      .flatMap((n) => groupsOf(scenario, n).map((group) => `${group} ${username(n)}`)),
  );
  return [...stage.pool.groups.values()].flatMap(({ name, members }) =>
    [...members].some((member) => !planned.has(`${name} ${member}`)) ? [`A wrong user is in ${name}.`] : [],
  );
}

function updateFaults({ scenario, stage, run }: Ran): string[] {
  const { renamed, appearing, vanishing } = scenario;
  const existing = scenario.existing.filter((n) => !vanishing.includes(n));
  const isUpdated = (n: number) => userOf(stage, n)?.attributes.name === nameOf(n);
  const updated = updates(scenario) ? renamed.length : 0;
  const told = Number(run.outputs["updated-users"] || 0);
  return [
    ...(updates(scenario) && !existing.every(isUpdated) ? ["A user was not updated."] : []),
    ...(!updates(scenario) && renamed.some(isUpdated) ? ["A user was updated."] : []),
    ...(appearing.length === 0 && told !== updated
      ? [`updated-users is ${told} instead of ${updated}.`]
      : []),
  ];
}

export function memberFaults({ scenario, stage }: Pick<Ran, "scenario" | "stage">): string[] {
  const taken = numbersOf(scenario).filter((n) => !scenario.leftOut.includes(n) && userOf(stage, n));
  const isMember = (n: number, group: string) => stage.pool.groups.get(group)?.members.has(username(n));
  const lacks = taken.some((n) => groupsOf(scenario, n).some((group) => !isMember(n, group)));
  return lacks ? ["A member is not in the group."] : [];
}

/** The hashes that the action makes are so dear that one of them must do. */
function passwordFaults({ scenario, stage, truth }: Ran): string[] {
  const checked = scenario.importsHashes ? truth.imported.slice(0, 1) : truth.imported;
  return checked.flatMap((n) => {
    const password = passwordOf(scenario, n);
    const { status, passwords = [] } = userOf(stage, n) ?? {};
    if (password === undefined) return status === "RESET_REQUIRED" ? [] : ["A user got a password."];
    const [hash] = passwords;
    const isRight = status === "CONFIRMED" && hash !== undefined && matchesHash(password, hash);
    return isRight ? [] : ["A user does not have the password."];
  });
}
