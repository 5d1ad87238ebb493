# Roles for cognito-user-import: one that Cognito assumes to write row outcomes to CloudWatch Logs, and two for GitHub Actions, to import
# users and to check files of users. docs/permissions.md explains each IAM action. examples/iam/cloudformation.yml is the same for CloudFormation.
#
#   terraform apply -var user_pool_id=eu-west-1_AbCdEfGhI -var github_repository=octo-org/storefront \
#     -var github_owner_id=583231 -var github_repository_id=1300192

terraform {
  required_version = ">= 1.5"
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 6.0"
    }
  }
}

variable "user_pool_id" {
  type        = string
  description = "User pool id. The region of the provider must be that of the user pool."
}

variable "github_repository" {
  type        = string
  description = "Repository whose workflows import users, as owner/name"
}

variable "github_owner_id" {
  type        = string
  description = "Id of the repository's owner. Set both ids or neither: docs/permissions.md shows how to print them."
  default     = null
}

variable "github_repository_id" {
  type        = string
  description = "Id of the repository"
  default     = null
}

variable "github_environment" {
  type        = string
  description = "Environment of the jobs that import users. Only such jobs can assume the seed role."
  default     = "staging"
}

variable "github_oidc_provider_arn" {
  type        = string
  description = "ARN of GitHub's OIDC provider in this account, if it exists. Without it, one is created."
  default     = null
}

variable "set_passwords" {
  type        = bool
  description = "Whether the input password is used in a user pool that does not import password hashes"
  default     = false
}

variable "add_to_groups" {
  type        = bool
  description = "Whether the input groups-column is used"
  default     = false
}

variable "create_groups" {
  type        = bool
  description = "Whether the input create-groups is used"
  default     = false
}

variable "update_users" {
  type        = bool
  description = "Whether existing-users: update is used"
  default     = false
}

data "aws_caller_identity" "current" {}
data "aws_partition" "current" {}
data "aws_region" "current" {}

locals {
  place             = "${data.aws_region.current.region}:${data.aws_caller_identity.current.account_id}"
  user_pool_arn     = "arn:${data.aws_partition.current.partition}:cognito-idp:${local.place}:userpool/${var.user_pool_id}"
  log_group_arn     = "arn:${data.aws_partition.current.partition}:logs:${local.place}:log-group"
  owner_and_name    = split("/", var.github_repository)
  oidc_provider_arn = var.github_oidc_provider_arn != null ? var.github_oidc_provider_arn : aws_iam_openid_connect_provider.github[0].arn

  # The tokens of repositories created, renamed or transferred since 15 July 2026 name the repository with its ids. A
  # wildcard in their place would match other repositories of the owner.
  repositories = var.github_owner_id == null || var.github_repository_id == null ? [var.github_repository] : [
    var.github_repository,
    "${local.owner_and_name[0]}@${var.github_owner_id}/${local.owner_and_name[1]}@${var.github_repository_id}",
  ]
}

# An account has one provider for GitHub.
resource "aws_iam_openid_connect_provider" "github" {
  count          = var.github_oidc_provider_arn == null ? 1 : 0
  url            = "https://token.actions.githubusercontent.com"
  client_id_list = ["sts.amazonaws.com"]
}

# For the input cloud-watch-logs-role-arn.
resource "aws_iam_role" "import_logs" {
  name_prefix        = "cognito-import-logs-"
  assume_role_policy = data.aws_iam_policy_document.import_logs_trust.json
}

data "aws_iam_policy_document" "import_logs_trust" {
  statement {
    sid     = "CognitoWritesOutcomes"
    actions = ["sts:AssumeRole"]
    principals {
      type        = "Service"
      identifiers = ["cognito-idp.amazonaws.com"]
    }
  }
}

data "aws_iam_policy_document" "write_outcomes" {
  statement {
    sid = "WriteOutcomes"
    actions = [
      "logs:CreateLogGroup",
      "logs:CreateLogStream",
      "logs:DescribeLogStreams",
      "logs:PutLogEvents",
    ]
    resources = ["${local.log_group_arn}:/aws/cognito/*"]
  }
}

resource "aws_iam_role_policy" "write_outcomes" {
  name   = "write-outcomes"
  role   = aws_iam_role.import_logs.id
  policy = data.aws_iam_policy_document.write_outcomes.json
}

data "aws_iam_policy_document" "check" {
  statement {
    sid = "ReadPool"
    actions = [
      "cognito-idp:GetCSVHeader",
      "cognito-idp:DescribeUserPool",
      "cognito-idp:ListUsers",
    ]
    resources = [local.user_pool_arn]
  }

  dynamic "statement" {
    for_each = var.add_to_groups ? [1] : []
    content {
      sid       = "ReadGroups"
      actions   = ["cognito-idp:ListGroups"]
      resources = [local.user_pool_arn]
    }
  }
}

data "aws_iam_policy_document" "import" {
  statement {
    sid = "ImportUsers"
    actions = [
      "cognito-idp:CreateUserImportJob",
      "cognito-idp:StartUserImportJob",
      "cognito-idp:DescribeUserImportJob",
      "cognito-idp:ListUserImportJobs",
      "cognito-idp:StopUserImportJob",
    ]
    resources = [local.user_pool_arn]
  }

  statement {
    sid       = "PassLogsRole"
    actions   = ["iam:PassRole"]
    resources = [aws_iam_role.import_logs.arn]
    condition {
      test     = "StringEquals"
      variable = "iam:PassedToService"
      values   = ["cognito-idp.amazonaws.com"]
    }
  }

  # AWS authorizes this call for all log groups of the region only, whatever its prefix.
  statement {
    sid       = "FindOutcomes"
    actions   = ["logs:DescribeLogGroups"]
    resources = ["${local.log_group_arn}:*"]
  }

  statement {
    sid = "ReadOutcomes"
    actions = [
      "logs:DescribeLogStreams",
      "logs:FilterLogEvents",
      "logs:GetLogEvents",
    ]
    resources = ["${local.log_group_arn}:/aws/cognito/userpools/${var.user_pool_id}/*"]
  }

  dynamic "statement" {
    for_each = var.set_passwords ? [1] : []
    content {
      sid       = "SetPasswords"
      actions   = ["cognito-idp:AdminSetUserPassword"]
      resources = [local.user_pool_arn]
    }
  }

  dynamic "statement" {
    for_each = var.add_to_groups ? [1] : []
    content {
      sid = "AddToGroups"
      actions = [
        "cognito-idp:AdminAddUserToGroup",
        "cognito-idp:ListUsersInGroup",
      ]
      resources = [local.user_pool_arn]
    }
  }

  dynamic "statement" {
    for_each = var.update_users ? [1] : []
    content {
      sid       = "UpdateUsers"
      actions   = ["cognito-idp:AdminUpdateUserAttributes"]
      resources = [local.user_pool_arn]
    }
  }

  dynamic "statement" {
    for_each = var.create_groups ? [1] : []
    content {
      sid       = "CreateGroups"
      actions   = ["cognito-idp:CreateGroup"]
      resources = [local.user_pool_arn]
    }
  }
}

resource "aws_iam_policy" "check" {
  name_prefix = "cognito-import-check-"
  description = "Check a file of users against the user pool"
  policy      = data.aws_iam_policy_document.check.json
}

resource "aws_iam_policy" "import" {
  name_prefix = "cognito-import-"
  description = "Import users into the user pool and read row outcomes"
  policy      = data.aws_iam_policy_document.import.json
}

# Assumed by jobs that name the environment.
data "aws_iam_policy_document" "seed_trust" {
  statement {
    sid     = "EnvironmentOfRepository"
    actions = ["sts:AssumeRoleWithWebIdentity"]
    principals {
      type        = "Federated"
      identifiers = [local.oidc_provider_arn]
    }
    condition {
      test     = "StringEquals"
      variable = "token.actions.githubusercontent.com:aud"
      values   = ["sts.amazonaws.com"]
    }
    condition {
      test     = "StringEquals"
      variable = "token.actions.githubusercontent.com:sub"
      values   = [for repository in local.repositories : "repo:${repository}:environment:${var.github_environment}"]
    }
  }
}

resource "aws_iam_role" "seed" {
  name_prefix        = "cognito-import-seed-"
  assume_role_policy = data.aws_iam_policy_document.seed_trust.json
}

resource "aws_iam_role_policy_attachment" "seed_check" {
  role       = aws_iam_role.seed.name
  policy_arn = aws_iam_policy.check.arn
}

resource "aws_iam_role_policy_attachment" "seed_import" {
  role       = aws_iam_role.seed.name
  policy_arn = aws_iam_policy.import.arn
}

# Assumed by dry runs on pull requests, whose code is not reviewed yet: it cannot change anything.
data "aws_iam_policy_document" "check_trust" {
  statement {
    sid     = "PullRequestsOfRepository"
    actions = ["sts:AssumeRoleWithWebIdentity"]
    principals {
      type        = "Federated"
      identifiers = [local.oidc_provider_arn]
    }
    condition {
      test     = "StringEquals"
      variable = "token.actions.githubusercontent.com:aud"
      values   = ["sts.amazonaws.com"]
    }
    condition {
      test     = "StringEquals"
      variable = "token.actions.githubusercontent.com:sub"
      values   = [for repository in local.repositories : "repo:${repository}:pull_request"]
    }
  }
}

resource "aws_iam_role" "check" {
  name_prefix        = "cognito-import-check-"
  assume_role_policy = data.aws_iam_policy_document.check_trust.json
}

resource "aws_iam_role_policy_attachment" "check_check" {
  role       = aws_iam_role.check.name
  policy_arn = aws_iam_policy.check.arn
}

output "cloud_watch_logs_role_arn" {
  description = "For the input cloud-watch-logs-role-arn"
  value       = aws_iam_role.import_logs.arn
}

output "seed_role_arn" {
  description = "For the input role-to-assume of the step that seeds"
  value       = aws_iam_role.seed.arn
}

output "check_role_arn" {
  description = "For the input role-to-assume of dry runs on pull requests"
  value       = aws_iam_role.check.arn
}
