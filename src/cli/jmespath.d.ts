declare module "jmespath" {
  export function compile(expression: string): import("./expression.ts").Node;
}
