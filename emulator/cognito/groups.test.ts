import {
  AdminAddUserToGroupCommand,
  AdminCreateUserCommand,
  AdminDeleteUserCommand,
  AdminListGroupsForUserCommand,
  AdminRemoveUserFromGroupCommand,
  CreateGroupCommand,
  DeleteGroupCommand,
  GetGroupCommand,
  ListGroupsCommand,
  ListUsersInGroupCommand,
  UpdateGroupCommand,
} from "@aws-sdk/client-cognito-identity-provider";
import { expect, test } from "vitest";
import { cognito, startFastEmulator } from "../support.ts";

async function poolWithUsers() {
  const emulator = await startFastEmulator();
  const pool = emulator.createUserPool();
  for (const name of ["ann", "ben"]) emulator.createUser(pool.id, name);
  return { client: cognito(emulator), UserPoolId: pool.id };
}

test("groups are created, shown and listed", async () => {
  const { client, UserPoolId } = await poolWithUsers();
  const { Group } = await client.send(
    new CreateGroupCommand({ UserPoolId, GroupName: "editors", Description: "They edit.", Precedence: 1 }),
  );
  expect(Group).toMatchObject({ UserPoolId, GroupName: "editors", Description: "They edit.", Precedence: 1 });
  await expect(
    client.send(new CreateGroupCommand({ UserPoolId, GroupName: "editors" })),
  ).rejects.toMatchObject({
    name: "GroupExistsException",
  });
  await client.send(new CreateGroupCommand({ UserPoolId, GroupName: "readers" }));
  const shown = await client.send(new GetGroupCommand({ UserPoolId, GroupName: "editors" }));
  expect(shown.Group).toEqual(Group);
  await expect(client.send(new GetGroupCommand({ UserPoolId, GroupName: "other" }))).rejects.toMatchObject({
    name: "ResourceNotFoundException",
    message: "Group not found.",
  });
  const first = await client.send(new ListGroupsCommand({ UserPoolId, Limit: 1 }));
  const second = await client.send(
    new ListGroupsCommand({ UserPoolId, Limit: 1, NextToken: first.NextToken }),
  );
  const names = [first, second].flatMap(({ Groups }) => Groups?.map((group) => group.GroupName));
  expect(names).toEqual(["editors", "readers"]);
  expect(second.NextToken).toBeUndefined();
});

test("properties of a group change one by one, and a deleted group has no members", async () => {
  const { client, UserPoolId } = await poolWithUsers();
  const editors = { UserPoolId, GroupName: "editors" };
  await client.send(new CreateGroupCommand({ ...editors, Description: "They edit.", Precedence: 1 }));
  const { Group } = await client.send(new UpdateGroupCommand({ ...editors, Precedence: 0 }));
  expect(Group).toMatchObject({ Description: "They edit.", Precedence: 0 });
  expect((await client.send(new GetGroupCommand(editors))).Group).toEqual(Group);

  await client.send(new AdminAddUserToGroupCommand({ ...editors, Username: "ann" }));
  await client.send(new DeleteGroupCommand(editors));
  const { Groups } = await client.send(new AdminListGroupsForUserCommand({ UserPoolId, Username: "ann" }));
  expect(Groups).toEqual([]);
  const missing = { name: "ResourceNotFoundException", message: "Group not found." };
  await expect(client.send(new UpdateGroupCommand(editors))).rejects.toMatchObject(missing);
  await expect(client.send(new DeleteGroupCommand(editors))).rejects.toMatchObject(missing);
});

test("users come into groups and leave them", async () => {
  const { client, UserPoolId } = await poolWithUsers();
  await client.send(new CreateGroupCommand({ UserPoolId, GroupName: "editors" }));
  const members = async () => {
    const { Users } = await client.send(new ListUsersInGroupCommand({ UserPoolId, GroupName: "editors" }));
    return Users?.map((user) => user.Username);
  };
  const groups = async (Username: string) => {
    const { Groups } = await client.send(new AdminListGroupsForUserCommand({ UserPoolId, Username }));
    return Groups?.map((group) => group.GroupName);
  };
  for (const Username of ["ann", "ben", "ann"]) {
    await client.send(new AdminAddUserToGroupCommand({ UserPoolId, GroupName: "editors", Username }));
  }
  expect(await members()).toEqual(["ann", "ben"]);
  expect(await groups("ann")).toEqual(["editors"]);
  await client.send(
    new AdminRemoveUserFromGroupCommand({ UserPoolId, GroupName: "editors", Username: "ann" }),
  );
  expect(await groups("ann")).toEqual([]);
  await client.send(new AdminDeleteUserCommand({ UserPoolId, Username: "ben" }));
  expect(await members()).toEqual([]);
  // A new user of the same name is another one.
  await client.send(new AdminCreateUserCommand({ UserPoolId, Username: "ben" }));
  expect(await groups("ben")).toEqual([]);
  const nobody = { UserPoolId, GroupName: "editors", Username: "nobody" };
  await expect(client.send(new AdminAddUserToGroupCommand(nobody))).rejects.toMatchObject({
    name: "UserNotFoundException",
  });
});

test("a missing group or pool is reported; leaving a group that one is not in changes nothing", async () => {
  const { client, UserPoolId } = await poolWithUsers();
  await client.send(new CreateGroupCommand({ UserPoolId, GroupName: "editors" }));
  const missing = { name: "ResourceNotFoundException", message: "Group not found." };
  const nowhere = { UserPoolId, GroupName: "writers", Username: "ann" };
  await expect(client.send(new AdminAddUserToGroupCommand(nowhere))).rejects.toMatchObject(missing);
  await expect(client.send(new AdminRemoveUserFromGroupCommand(nowhere))).rejects.toMatchObject(missing);
  await expect(client.send(new ListUsersInGroupCommand(nowhere))).rejects.toMatchObject(missing);
  await expect(client.send(new ListGroupsCommand({ UserPoolId: "eu-west-1_none" }))).rejects.toMatchObject({
    name: "ResourceNotFoundException",
    message: "User pool eu-west-1_none does not exist.",
  });
  // Names of groups are case-sensitive, whatever those of users are.
  await expect(client.send(new GetGroupCommand({ UserPoolId, GroupName: "Editors" }))).rejects.toMatchObject(
    missing,
  );
  const ann = { UserPoolId, GroupName: "editors", Username: "ann" };
  await expect(client.send(new AdminRemoveUserFromGroupCommand(ann))).resolves.toBeDefined();
});
