"""Records what the real AWS CLI v1 prints, as data for the tests; run by hand: `python test/cli/record.py [--check] [group…]`.

A local server answers every call with the reply of the case. The CLI runs in this process (a process of its own for
each of a thousand cases would take minutes); `--check` runs a sample once more as `aws` in a process of its own.
The CLI's model of the API is from before PasswordHashingAlgorithm, so it is given one that has it.
"""

import contextlib
import gzip
import http.server
import io
import json
import os
import pathlib
import random
import subprocess
import sys
import tempfile
import threading

import botocore

HERE = pathlib.Path(__file__).parent
POOL = "eu-west-1_AbCdEfGhI"
ROLE = "arn:aws:iam::123456789012:role/CognitoImportLogs"


def current_model(folder):
    """The CLI's own model with the member that the API has had since July 2026."""
    data = pathlib.Path(botocore.__file__).parent / "data/cognito-idp/2016-04-18/service-2.json.gz"
    plain = data.with_suffix("")
    model = json.loads(gzip.decompress(data.read_bytes()) if data.exists() else plain.read_bytes())
    shapes = model["shapes"]
    if "PasswordHashingAlgorithmType" not in shapes:
        shapes["PasswordHashingAlgorithmType"] = {
            "type": "string",
            "enum": ["BCRYPT", "SCRYPT", "ARGON2ID", "PBKDF2_SHA256"],
        }
        for name in ("CreateUserImportJobRequest", "UserImportJobType"):
            shapes[name]["members"]["PasswordHashingAlgorithm"] = {"shape": "PasswordHashingAlgorithmType"}
    target = folder / "cognito-idp/2016-04-18"
    target.mkdir(parents=True)
    (target / "service-2.json").write_text(json.dumps(model))


class Server(http.server.BaseHTTPRequestHandler):
    reply = "{}"

    def do_POST(self):
        self.rfile.read(int(self.headers.get("content-length", 0)))
        body = Server.reply.encode()
        self.send_response(200)
        self.send_header("content-type", "application/x-amz-json-1.1")
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args):
        pass


def arguments(endpoint, case):
    call = ["cognito-idp", "create-user-import-job", "--no-sign-request", "--endpoint-url", endpoint]
    if "input" not in case:
        call += ["--user-pool-id", POOL, "--job-name", "seed", "--cloud-watch-logs-role-arn", ROLE]
    for name in ("output", "query"):
        if name in case:
            # One word, so that a value that starts with a dash stays a value.
            call.append(f"--{name}={case[name]}")
    return call + case.get("options", [])


def run(endpoint, case):
    Server.reply = case.get("reply", "{}")
    if "--color" in case.get("options", []):
        # Colours come from a wrapper around the standard output that stays for the life of the process.
        return run_apart(endpoint, case)
    from awscli.clidriver import create_clidriver

    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        try:
            code = create_clidriver().main(arguments(endpoint, case))
        except SystemExit as stop:
            code = stop.code
    return code, out.getvalue(), err.getvalue().strip()


def run_apart(endpoint, case):
    Server.reply = case.get("reply", "{}")
    real = subprocess.run(["aws", *arguments(endpoint, case)], capture_output=True)
    return real.returncode, real.stdout.decode(), real.stderr.decode().strip()


def record(endpoint, name, cases, check):
    recorded = []
    # Numbers of its own, so that the random cases are the same with and without --check.
    sample = random.Random(1)
    for case in cases:
        code, out, err = run(endpoint, case)
        if check and sample.random() < 0.05:
            assert run_apart(endpoint, case)[:2] == (code, out), case
        # A reply that the output's encoding cannot hold says nothing about the CLI.
        if "surrogates not allowed" in err:
            continue
        # Memory addresses: what the CLI prints for an expression reference is no value.
        if "object at 0x" in out:
            continue
        recorded.append({**case, "printed": out} if code == 0 else {**case, "error": err})
    version = subprocess.run(["aws", "--version"], capture_output=True, text=True).stdout.strip()
    write(name, version, recorded)
    print(name, len(recorded), "of which errors", sum("error" in case for case in recorded))


def write(name, version, cases):
    """A case without a reply has the file's own one, which most of its cases share."""
    replies = [case.get("reply") for case in cases]
    common = max(set(replies), key=replies.count)
    shared = {"reply": common} if common is not None and replies.count(common) > len(cases) / 2 else {}
    rest = [
        {key: value for key, value in case.items() if key != "reply" or value != shared.get("reply")} for case in cases
    ]
    lines = ",\n".join("    " + json.dumps(case, ensure_ascii=False) for case in rest)
    head = "".join(f"  {json.dumps(key)}: {json.dumps(value)},\n" for key, value in {"cli": version, **shared}.items())
    (HERE / "recorded" / f"{name}.json").write_text(f'{{\n{head}  "cases": [\n{lines}\n  ]\n}}\n')


def main():
    import record_cases

    check = "--check" in sys.argv
    with tempfile.TemporaryDirectory() as folder:
        current_model(pathlib.Path(folder))
        os.environ.update(
            AWS_DATA_PATH=folder, AWS_DEFAULT_REGION="eu-west-1", AWS_EC2_METADATA_DISABLED="true",
            AWS_ACCESS_KEY_ID="test", AWS_SECRET_ACCESS_KEY="test", AWS_MAX_ATTEMPTS="1",
            AWS_CONFIG_FILE=os.devnull, AWS_SHARED_CREDENTIALS_FILE=os.devnull, PYTHONUTF8="1",
        )
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Server)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        endpoint = f"http://127.0.0.1:{server.server_port}"
        names = [argument for argument in sys.argv[1:] if not argument.startswith("--")]
        for name, cases in record_cases.groups().items():
            random.seed(7)
            if names and name not in names:
                continue
            record(endpoint, name, cases, check)


if __name__ == "__main__":
    sys.path.insert(0, str(HERE))
    main()
