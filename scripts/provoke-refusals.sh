#!/usr/bin/env bash
# Provokes what Cognito refuses in words that AWS does not document, and prints a Markdown table of its answers beside what the
# action assumes. It creates user pools and users, so it takes an emulator, never AWS:
#
#   AWS_ENDPOINT_URL=http://127.0.0.1:4599 bash scripts/provoke-refusals.sh
#
# Needs curl and the AWS CLI, which takes credentials, region and AWS_CA_BUNDLE from the environment.
# shellcheck disable=SC2016 # The backticks are Markdown.
set -euo pipefail

: "${AWS_ENDPOINT_URL:?must be the address of an emulator}"
role=arn:aws:iam::000000000000:role/CognitoImportLogs
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
users=$folder/users.csv
errors=$folder/errors
trap 'cat "$errors" >&2' ERR

cognito() { aws cognito-idp --output text "$@" 2> "$errors"; }

# Prints the operation, the code and the message of the refusal that the last call got.
refusal() {
  tr '\n' ' ' < "$errors" | sed -E 's/^.*An error occurred \(([^)]*)\) when calling the (\w+) operation[^:]*: /\2: \1: /; s/ +$//'
}

accepted_or_refused() { if "$@" > "$folder/reply"; then echo 'accepted'; else refusal; fi; }

create_pool() { cognito create-user-pool --pool-name refusals --query UserPool.Id "$@"; }

create_job() { # pool role
  cognito create-user-import-job --job-name refusals --user-pool-id "$1" --cloud-watch-logs-role-arn "$2" \
    --query 'UserImportJob.[JobId, PreSignedUrl]'
}

# Creates a job, uploads the file of users and prints the job's id.
create_job_with_file() { # pool role
  local created job url
  created=$(create_job "$1" "$2") || return
  read -r job url <<< "$created"
  curl --fail --silent --show-error ${AWS_CA_BUNDLE:+--cacert "$AWS_CA_BUNDLE"} \
    --header 'x-amz-server-side-encryption: aws:kms' --upload-file "$users" "$url" 2> "$errors" || return
  echo "$job"
}

start() { cognito start-user-import-job --user-pool-id "$1" --job-id "$2"; } # pool job

# Waits for the end of a job and prints its counters and message, and the lines of its log.
outcome() { # pool job
  local end status imported skipped failed message
  for _ in {1..120}; do
    end=$(cognito describe-user-import-job --user-pool-id "$1" --job-id "$2" --query \
      'UserImportJob.[Status, ImportedUsers, SkippedUsers, FailedUsers, CompletionMessage]')
    read -r status imported skipped failed message <<< "$end"
    [[ $status =~ ^(Pending|InProgress|Stopping)$ ]] || break
    sleep 1
  done
  echo "$status: $imported imported, $skipped skipped, $failed failed. $message"
  aws logs filter-log-events --log-group-name "/aws/cognito/userpools/$1/refusals" --log-stream-name-prefix "$2/" \
    --query 'events[].[message]' --output text 2>&1 | head -n 5
}

# Imports the file of users and prints the outcome, or the first refusal on the way.
import() { # pool role
  local job
  if job=$(create_job_with_file "$1" "$2") && start "$1" "$job" > "$folder/reply"; then outcome "$1" "$job"; else refusal; fi
}

# Prints a file with all columns of the pool and a row for each name.
users_file() { # pool names…
  local columns column name row=
  read -ra columns <<< "$(cognito get-csv-header --user-pool-id "$1" --query CSVHeader)"
  (IFS=, && echo "${columns[*]}")
  for column in "${columns[@]}"; do
    case $column in
      cognito:username) row+=,NAME ;;
      email) row+=,NAME@example.com ;;
      email_verified) row+=,true ;;
      phone_number_verified | cognito:mfa_enabled) row+=,false ;;
      *) row+=, ;;
    esac
  done
  shift
  for name in "$@"; do echo "${row//NAME/$name}" | cut -c 2-; done
}

# Prints a row of the table; text of others cannot end a cell.
row() { # what answer assumption
  local answer=${2//|/\\|}
  echo "| $1 | ${answer//$'\n'/<br>} | $3 |"
}

echo '| what | what Cognito answers | what the action assumes |'
echo '| --- | --- | --- |'

pool=$(create_pool --auto-verified-attributes email)

read -r job _ <<< "$(create_job "$pool" "$role")"
row 'A job without a file is started' "$(accepted_or_refused start "$pool" "$job")" \
  'The message says `no csv file`, and the refusal is final.'

mapfile -t names < <(seq --format 'user%g' 200)
users_file "$pool" "${names[@]}" > "$users"
running=$(create_job_with_file "$pool" "$role")
waiting=$(create_job_with_file "$pool" "$role")
start "$pool" "$running" > "$folder/reply"
row 'A job is started while another one runs' "$(accepted_or_refused start "$pool" "$waiting")" \
  'The message speaks of another, active or running job, or ListUserImportJobs shows one, and the run waits.'
row 'The pool is changed meanwhile' \
  "$(accepted_or_refused cognito update-user-pool --user-pool-id "$pool" --auto-verified-attributes email)" \
  'UserImportInProgressException'
row 'The running job is started again' "$(accepted_or_refused start "$pool" "$running")" \
  'Any 4xx code. The job is no longer `Created`, so it was started.'
row 'The job ends' "$(outcome "$pool" "$running" | head -n 1)" '`Succeeded`'

users_file "$pool" new > "$users"
row 'The logs role does not exist' "$(import "$pool" arn:aws:iam::000000000000:role/does-not-exist)" \
  'A refusal of CreateUserImportJob is final, one of StartUserImportJob after 60 seconds of trying again.'

users_file "$pool" incomplete | sed 's/,[^,]*$//' > "$users"
row 'The file lacks a column' "$(import "$pool" "$role")" 'The import fails. The action adds missing columns.'

users_file "$pool" crlf1 crlf2 | sed 's/$/\r/' > "$users"
row 'The lines end in CRLF' "$(import "$pool" "$role")" 'The import may fail. The action writes LF.'

users_file "$pool" twin twin > "$users"
row 'The file has a user twice' "$(import "$pool" "$role")" \
  'The second row is `SKIPPED` with `The user already exists.`'

pool=$(create_pool)
users_file "$pool" unverified > "$users"
row 'The pool has no auto-verified attributes' "$(import "$pool" "$role")" \
  'The message speaks of verified attributes, and the refusal is final.'
