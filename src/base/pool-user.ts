/** A user of a pool as ListUsers shows it. */
export type PoolUser = {
  /** In pools that sign in with e-mail addresses or phone numbers, the `sub`. */
  username: string;
  sub: string;
  status: string;
  /** In milliseconds since 1970. */
  createdAt: number;
  /** By name. */
  attributes: Readonly<Record<string, string>>;
};
