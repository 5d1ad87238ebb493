"""The cases that record.py records: chosen ones, and random ones from a fixed seed."""

import json
import random

OUTPUTS = ("json", "text", "table")

FINISHED = (
    '{"UserImportJob": {"JobName": "seed", "JobId": "import-qQ0DCt2fRh", "UserPoolId": "eu-west-1_AbCdEfGhI", '
    '"CreationDate": 1763830800.471, "StartDate": 1.763830812E9, "CompletionDate": 1763830845, '
    '"Status": "Succeeded", "CloudWatchLogsRoleArn": "arn:aws:iam::123456789012:role/CognitoImportLogs", '
    '"ImportedUsers": 40, "SkippedUsers": 2, "FailedUsers": 0, '
    '"CompletionMessage": "Import Job Completed Successfully."}}'
)
CREATED = (
    '{"UserImportJob": {"Status": "Created", "JobName": "s", "JobId": "import-1", "UserPoolId": "a_b", '
    '"CreationDate": 1548271795.471, "CloudWatchLogsRoleArn": "arn", "ImportedUsers": 0, "SkippedUsers": 0, '
    '"FailedUsers": 0, "StartDate": null, "Unknown": 1, "PasswordHashingAlgorithm": "BCRYPT"}}'
)

#: Values that the CLI passes through although the model has a text there: a way to show it any JSON at all.
VALUES = [
    "null", "true", "false", "0", "-0", "1", "-17", "123456789012345678901234567890", "9007199254740993",
    "0.0", "-0.0", "1.0", "1.50", "1e5", "1E-5", "0.0001", "1e15", "1e16", "123456789012345678.0", "1e22", "1.7e308",
    "5e-324", "1e400", "-1e400", "NaN", "Infinity", "-Infinity", '""', '" "', '"x"', '"a\\nb"', '"a\\tb"',
    '"\\u0000\\u001f\\u007f\\u0085\\u2028"', '"q\\"u\\\\o\'te"', '"Ünïcode é ß"', '"日本語"', '"😀 astral"', '"ｆｕｌｌ ｱ"',
    '"…—“”±×"', '"e\\u0301"', '"👨‍👩‍👧"', '"</script>&<>"', '"\\/"', '"2026-01-01T00:00:00Z"',
    "[]", "{}", "[[]]", "[{}]", "[null]", "[[], []]", "[{}, {}]", "[[[]]]", '{"a": []}', '{"a": {}}', '{"a": [{}]}',
    "[1, 2, 3]", '["a", null, true, 1.5]', '[["a", 1], ["b", 2]]', '[["a"], ["b", 2]]', "[[1, [2, [3]]], 4]",
    "[1, [2], 3]", "[[1], 2]", "[[[1, 2], [3, 4]], [[5, 6]]]", '[{"a": 1}, {"a": 2}]', '[{"a": 1}, {"b": 2}]',
    '[{"b": 1, "a": "x"}, {"a": [1], "b": 2}]', '[{"a": {"b": 1}}, {"a": 1}]', '[{"a": [1, "x", null, true, 1.0]}, {"a": 1}]',
    '[{"a": "it\'s"}, {"a": ["it\'s", "say \\"x\\"", "both \' and \\"", "\\n\\t\\\\\\u0001é\\u00a0\\u200b😀\\ue000"]}]',
    '[1, {"a": 1}]', '[{"a": 1}, 1]', '[{"a": 1}, [1]]', '[[1], {"a": 1}]', '[[1, 2], {"a": 1}]', '["x", {"ab": 1}]',
    '{"b": 1, "a": 2}', '{"a": 1}', '{"a": null}', '{"a": {"b": {"c": {"d": 1}}}}', '{"a": [1, 2], "b": 3}',
    '{"a": [[1, 2], [3, 4]], "b": {"c": [5]}}', '{"B": 1, "a": 2, "é": 3, "😀": 4, "ﬀ": 5, "10": 6, "9": 7}',
    '{"long": "' + "x" * 90 + '", "short": 1}', '{"a": "' + "x" * 30 + '", "b": "' + "y" * 60 + '"}',
    '[{"a": "' + "x" * 30 + '", "b": "' + "y" * 60 + '"}, {"a": 1, "b": 2}]',
    '{"rows": [{"id": 1, "tags": ["a", "b"]}, {"id": 2, "tags": []}], "count": 2}',
    '{"rows": [{"id": 1, "sub": {"x": 1, "y": [1, [2]]}}, {"id": 2}], "z": [[1], [2, 3]]}',
    '{"a title that is much wider than what is below it": [1], "b": {"c": "d"}}', '{"日本": {"é": "😀", "x": 1}}',
    '{"a": 1, "a": 2, "b": 3}', '{"": 1, "x": ""}', '{"": {"x": 1}}', '{"ß": [1]}', '{"__proto__": 1, "constructor": 2}',
    '[[{"a": 1}], [{"a": 2}]]', '[[{"a": 1, "b": 2}], [3, 4]]', '[[[{"a": {"b": 1}}]]]', '[[1, [2]], [[3]]]',
    '["' + "w" * 78 + '"]', '["' + "w" * 74 + '"]', '["' + "w" * 75 + '"]', '[["' + "w" * 50 + '", "' + "v" * 50 + '"]]',
    '{"a": "b", "title": {"x": "' + "y" * 70 + '"}}',
]


def smuggled(value, **more):
    return {"reply": f'{{"UserImportJob": {{"JobName": {value}}}}}', **more}


def chosen_replies():
    for output in OUTPUTS:
        for reply in (FINISHED, CREATED, "{}", '{"UserImportJob": {}}', '{"UserImportJob": null}'):
            yield {"reply": reply, "output": output}
        for query in (
            "UserImportJob", "UserImportJob.JobId", "UserImportJob.[JobId, Status]", "UserImportJob.Nothing",
            "UserImportJob.{id: JobId, users: ImportedUsers}", "[UserImportJob]", "UserImportJob.[CreationDate, StartDate]",
            "UserImportJob.CompletionDate", "UserImportJob.*", "*.JobName", "UserImportJob.[[JobId], [Status]]",
            "UserImportJob.ImportedUsers", "UserImportJob.FailedUsers", "UserImportJob.FailedUsers == `0`", "@",
        ):
            yield {"reply": FINISHED, "output": output, "query": query}
    yield {"reply": FINISHED}
    for value in VALUES:
        for output in OUTPUTS:
            yield smuggled(value, output=output)
            yield smuggled(value, output=output, query="UserImportJob.JobName")


LETTERS = ["a", "b", "Z", "x y", "é", "日本", "😀", "10", "'", '"', "\\", "\n", "w" * 30, "ﬀ", "…", "\u00a0"]


def random_text():
    return "".join(random.choice(LETTERS) for _ in range(random.choice([0, 1, 1, 2, 3])))


def random_key():
    return random.choice(["a", "b", "c", "Name", "id", "9", "10", "é", "key with blank"])


def random_number():
    return random.choice([
        str(random.randint(-5, 50)), str(random.randint(0, 10**24)), repr(random.uniform(-10, 10)),
        f"{random.randint(0, 9)}.0", repr(random.uniform(0, 1) * 10 ** random.randint(-12, 30)), "1.5e3",
    ])


def random_scalar():
    return random.choice([
        "null", "true", "false", random_number(), random_number(), json.dumps(random_text()),
        json.dumps(random_text(), ensure_ascii=False), json.dumps(random_text()),
    ])


def random_map(depth):
    keys = list(dict.fromkeys(random_key() for _ in range(random.randint(0, 4))))
    return "{" + ", ".join(f"{json.dumps(key)}: {random_value(depth - 1)}" for key in keys) + "}"


def random_rows(depth):
    """A list of alike maps, as replies have them."""
    keys = list(dict.fromkeys(random_key() for _ in range(3)))
    nested = random.choice([None, *keys])
    rows = []
    for _ in range(random.randint(1, 3)):
        members = [
            f"{json.dumps(key)}: {random_value(depth - 1) if key == nested else random_scalar()}"
            for key in keys if random.random() < 0.9
        ]
        rows.append("{" + ", ".join(members) + "}")
    return "[" + ", ".join(rows) + "]"


def random_value(depth):
    kind = random.random()
    if depth == 0 or kind < 0.35:
        return random_scalar()
    if kind < 0.5:
        return random_rows(depth)
    if kind < 0.75:
        return random_map(depth)
    if kind < 0.85:
        return "[" + ", ".join(random_scalar() for _ in range(random.randint(0, 4))) + "]"
    return "[" + ", ".join(random_value(depth - 1) for _ in range(random.randint(0, 3))) + "]"


def random_job():
    members = {
        "JobName": json.dumps(random_text() or "seed"), "JobId": '"import-1"', "UserPoolId": '"eu-west-1_AbC"',
        "CreationDate": repr(random.randint(10**12, 2 * 10**12) / 1000), "StartDate": str(random.randint(10**9, 2 * 10**9)),
        "CompletionDate": f"{random.randint(10**9, 2 * 10**9)}.0",
        "Status": json.dumps(random.choice(["Created", "Pending", "InProgress", "Stopped", "Failed", "Succeeded"])),
        "CloudWatchLogsRoleArn": json.dumps("arn:aws:iam::123456789012:role/" + "r" * random.randint(1, 60)),
        "ImportedUsers": str(random.randint(0, 500000)), "SkippedUsers": str(random.randint(0, 9)),
        "FailedUsers": str(random.randint(0, 99)), "CompletionMessage": json.dumps(random_text()),
        "PasswordHashingAlgorithm": '"SCRYPT"',
    }
    kept = [(name, value) for name, value in members.items() if random.random() < 0.8]
    random.shuffle(kept)
    return '{"UserImportJob": {' + ", ".join(f'"{name}": {value}' for name, value in kept) + "}}"


def random_replies():
    for _ in range(120):
        yield {"reply": random_job(), "output": random.choice(OUTPUTS)}
    for _ in range(700):
        value = random_value(4)
        yield smuggled(value, output=random.choice(OUTPUTS), query="UserImportJob.JobName")


def colours():
    for color in ("on", "off", "auto"):
        for value in VALUES if color == "on" else VALUES[-3:]:
            yield smuggled(value, output="table", options=["--color", color])
        for output in OUTPUTS:
            yield {"reply": FINISHED, "output": output, "options": ["--color", color]}


def groups():
    import record_queries

    return {
        "replies": chosen_replies(),
        "random-replies": random_replies(),
        "colours": colours(),
        "queries": record_queries.chosen(),
        "random-queries": record_queries.randoms(),
        "inputs": record_queries.inputs(),
        "skeletons": record_queries.skeletons(),
    }
