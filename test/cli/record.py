"""Records again what version 1 of the AWS CLI prints for the cases in recorded.json.

After adding or changing cases, run `python test/cli/record.py` by hand, with the Python package `awscli`
installed. A local server answers each call with the reply of the case. The CLI runs in this process, except when it colors its
output. Its model of the API can be from before PasswordHashingAlgorithm, which is then added.
"""

import contextlib
import gzip
import http.server
import io
import json
import os
import pathlib
import subprocess
import tempfile
import threading

import botocore

FILE = pathlib.Path(__file__).parent / "recorded.json"
CALL = ["cognito-idp", "create-user-import-job", "--no-sign-request"]
NAMED = [
    *("--user-pool-id", "eu-west-1_AbCdEfGhI", "--job-name", "seed"),
    *("--cloud-watch-logs-role-arn", "arn:aws:iam::123456789012:role/CognitoImportLogs"),
]


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


def current_model(folder):
    data = pathlib.Path(botocore.__file__).parent / "data/cognito-idp/2016-04-18/service-2.json.gz"
    plain = data.with_suffix("")
    model = json.loads(gzip.decompress(data.read_bytes()) if data.exists() else plain.read_bytes())
    shapes = model["shapes"]
    algorithms = ["BCRYPT", "SCRYPT", "ARGON2ID", "PBKDF2_SHA256"]
    shapes.setdefault("PasswordHashingAlgorithmType", {"type": "string", "enum": algorithms})
    for name in ("CreateUserImportJobRequest", "UserImportJobType"):
        shapes[name]["members"]["PasswordHashingAlgorithm"] = {"shape": "PasswordHashingAlgorithmType"}
    target = folder / "cognito-idp/2016-04-18"
    target.mkdir(parents=True)
    (target / "service-2.json").write_text(json.dumps(model))


def run(arguments):
    if "--color" in arguments:
        # Colors come from a wrapper around the standard output that stays for the life of the process.
        apart = subprocess.run(["aws", *arguments], capture_output=True)
        return apart.returncode, apart.stdout.decode(), apart.stderr.decode()
    from awscli.clidriver import create_clidriver

    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        try:
            code = create_clidriver().main(arguments)
        except SystemExit as stop:
            code = stop.code
    return code, out.getvalue(), err.getvalue()


def record(case, recorded, endpoint):
    Server.reply = recorded["replies"][case.get("reply", 0)]
    query = case.get("query")
    arguments = [*CALL, "--endpoint-url", endpoint, *case.get("options", [])]
    if "--cli-input-json" not in arguments:
        arguments += NAMED
    if "output" in case:
        arguments.append(f"--output={case['output']}")
    if query is not None:
        # One word, so that a value that starts with a dash stays a value.
        arguments.append("--query=" + query.replace("DOCUMENT", f"`{recorded['document']}`"))
    code, out, err = run(arguments)
    given = {key: value for key, value in case.items() if key not in ("printed", "error")}
    # Only what is wrong with input JSON is compared.
    error = err.strip() if "--cli-input-json" in arguments else err.strip()[:21]
    return {**given, "printed": out} if code == 0 else {**given, "error": error}


def main():
    recorded = json.loads(FILE.read_text())
    with tempfile.TemporaryDirectory() as folder:
        current_model(pathlib.Path(folder))
        os.environ.update(
            AWS_DATA_PATH=folder, AWS_DEFAULT_REGION="eu-west-1", AWS_EC2_METADATA_DISABLED="true",
            AWS_ACCESS_KEY_ID="test", AWS_SECRET_ACCESS_KEY="test", AWS_MAX_ATTEMPTS="1",
            AWS_CONFIG_FILE=os.devnull, AWS_SHARED_CREDENTIALS_FILE=os.devnull, PYTHONUTF8="1",
        )  # fmt: skip
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Server)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        endpoint = f"http://127.0.0.1:{server.server_port}"
        cases = [record(case, recorded, endpoint) for case in recorded.pop("cases")]
    recorded["cli"] = subprocess.run(["aws", "--version"], capture_output=True, text=True).stdout.split()[0]
    head = "".join(f"  {json.dumps(key)}: {json.dumps(value, ensure_ascii=False)},\n" for key, value in recorded.items())
    lines = ",\n".join("    " + json.dumps(case, ensure_ascii=False) for case in cases)
    FILE.write_text(f'{{\n{head}  "cases": [\n{lines}\n  ]\n}}\n')


if __name__ == "__main__":
    main()
