/** Groups of a user pool. */

import { notFound, ServiceError } from "../errors.ts";
import { type Operations, operation } from "../operation.ts";
import { page } from "../pages.ts";
import { integer, required, structure, text } from "../shapes.ts";
import type { Group, UserPool } from "../state.ts";
import { userNamed } from "./directory.ts";
import * as model from "./model.ts";
import { epochSeconds, poolOf } from "./pools.ts";
import { description as userDescription } from "./users.ts";

const oneGroup = { UserPoolId: required(model.poolId), GroupName: required(model.groupName) };
const membership = structure({ ...oneGroup, Username: required(model.username) });
const properties = {
  Description: text({ max: 2048 }),
  RoleArn: model.arn,
  Precedence: integer({ min: 0 }),
};
const paging = { Limit: model.queryLimit, NextToken: model.pageToken };

export const groupOperations: Operations = {
  CreateGroup: operation(
    structure({ ...oneGroup, ...properties }),
    (call, { UserPoolId, GroupName, Description, RoleArn, Precedence }) => {
      const pool = poolOf(call, UserPoolId);
      if (pool.groups.has(GroupName)) {
        throw new ServiceError("GroupExistsException", "A group with the name already exists.");
      }
      const group: Group = {
        name: GroupName,
        description: Description,
        roleArn: RoleArn,
        precedence: Precedence,
        createdAt: call.now,
        modifiedAt: call.now,
        members: new Set(),
      };
      pool.groups.set(GroupName, group);
      return { Group: description(group, pool) };
    },
  ),

  GetGroup: operation(structure(oneGroup), (call, { UserPoolId, GroupName }) => {
    const pool = poolOf(call, UserPoolId);
    return { Group: description(groupOf(pool, GroupName), pool) };
  }),

  // "Updates any of the properties" (API): the others do not change.
  UpdateGroup: operation(
    structure({ ...oneGroup, ...properties }),
    (call, { UserPoolId, GroupName, Description, RoleArn, Precedence }) => {
      const pool = poolOf(call, UserPoolId);
      const group = groupOf(pool, GroupName);
      group.description = Description ?? group.description;
      group.roleArn = RoleArn ?? group.roleArn;
      group.precedence = Precedence ?? group.precedence;
      group.modifiedAt = call.now;
      return { Group: description(group, pool) };
    },
  ),

  DeleteGroup: operation(structure(oneGroup), (call, { UserPoolId, GroupName }) => {
    const pool = poolOf(call, UserPoolId);
    pool.groups.delete(groupOf(pool, GroupName).name);
    return {};
  }),

  ListGroups: operation(
    structure({ UserPoolId: required(model.poolId), ...paging }),
    (call, { UserPoolId, Limit, NextToken }) => {
      const pool = poolOf(call, UserPoolId);
      return listing(pool, pool.groups.values(), Limit, NextToken);
    },
  ),

  AdminAddUserToGroup: operation(membership, (call, { UserPoolId, GroupName, Username }) => {
    const pool = poolOf(call, UserPoolId);
    const { key } = userNamed(pool, Username);
    groupOf(pool, GroupName).members.add(key);
    return {};
  }),

  AdminRemoveUserFromGroup: operation(membership, (call, { UserPoolId, GroupName, Username }) => {
    const pool = poolOf(call, UserPoolId);
    const { key } = userNamed(pool, Username);
    groupOf(pool, GroupName).members.delete(key);
    return {};
  }),

  AdminListGroupsForUser: operation(
    structure({ UserPoolId: required(model.poolId), Username: required(model.username), ...paging }),
    (call, { UserPoolId, Username, Limit, NextToken }) => {
      const pool = poolOf(call, UserPoolId);
      const { key } = userNamed(pool, Username);
      const groups = [...pool.groups.values()].filter((group) => group.members.has(key));
      return listing(pool, groups, Limit, NextToken);
    },
  ),

  ListUsersInGroup: operation(
    structure({ ...oneGroup, ...paging }),
    (call, { UserPoolId, GroupName, Limit, NextToken }) => {
      const pool = poolOf(call, UserPoolId);
      const { items, next } = page(
        groupOf(pool, GroupName).members,
        Limit || model.defaultQueryLimit,
        NextToken,
      );
      const users = items.flatMap((key) => pool.users.get(key) ?? []);
      return { Users: users.map((user) => userDescription(user)), NextToken: next };
    },
  ),
};

function listing(
  pool: UserPool,
  groups: Iterable<Group>,
  limit: number | undefined,
  token: string | undefined,
): object {
  const { items, next } = page(groups, limit || model.defaultQueryLimit, token);
  return { Groups: items.map((group) => description(group, pool)), NextToken: next };
}

function groupOf(pool: UserPool, name: string): Group {
  const group = pool.groups.get(name);
  if (group === undefined) throw notFound("Group not found.");
  return group;
}

function description(group: Group, pool: UserPool): object {
  return {
    GroupName: group.name,
    UserPoolId: pool.id,
    Description: group.description,
    RoleArn: group.roleArn,
    Precedence: group.precedence,
    CreationDate: epochSeconds(group.createdAt),
    LastModifiedDate: epochSeconds(group.modifiedAt),
  };
}
