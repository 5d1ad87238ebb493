"""The queries, input JSONs and skeletons that record.py records."""

import json
import random

#: What most queries look at. It stands where the reply has the job's name, so queries start with `UserImportJob.JobName |`.
DOCUMENT = (
    '{"n": 5, "f": 2.5, "neg": -3, "zero": 0, "one": 1, "s": "text", "empty": "", "t": true, "fa": false, "nul": null,'
    ' "nums": [3, 1, 2], "floats": [1.5, 2, 0.5], "strs": ["b", "a", "c"], "mixed": [1, "a", null, true, [1], {"a": 1}],'
    ' "nested": [[1, 2], [3, [4, 5]], 6], "bools": [true, false], "none": [], "no": {},'
    ' "people": [{"name": "Bob", "age": 30, "tags": ["x", "y"]}, {"name": "amy", "age": 25, "tags": []},'
    ' {"name": "Zoë", "age": 30}, {"name": "Carl", "age": null, "tags": null}],'
    ' "map": {"x": {"v": 1}, "y": {"v": 2}, "z": 3}, "10": "ten", "9": "nine", "a b": "blank", "q\\"t": "quote",'
    ' "uni": "é😀日", "Ж": "zhe", "big": 123456789012345678901234567890, "whole": 2.0, "e": 1e22,'
    ' "words": ["\\ud83d\\ude00", "\\uff5e", "z", "é"], "bignums": [9007199254740993, 9007199254740992.0, 9007199254740992],'
    ' "__proto__x": 1}'
)

QUERIES = """
@
n
f
whole
big
e
nul
missing
missing.deeper
n.deeper
"a b"
"q\\"t"
"\\u0073"
"10"
"9"
10
"Ж"
Ж
a-b
_x
map.x.v
map.*.v
map.*
*
*.v
*[0]
*.*
map.z.*
nums.*
people[*].name
people[].name
people[0].name
people[-1].name
people[9].name
people[-9].name
people[99999999999999999999].name
people.name
people[*].tags
people[*].tags[]
people[].tags[]
people[*].tags[0]
people[*].tags[*]
people[].tags | [0]
people[*].tags | [0]
people[*].missing
people[*].[name, age]
people[].[name, age]
people[*].{n: name, a: age}
people[*].{"10": name, "9": age}
people[?age > `26`].name
people[?age >= `30`].name
people[?age < `26`].name
people[?age <= `25`].name
people[?age == `30`].name
people[?age != `30`].name
people[?age == `30.0`].name
people[?age > '26'].name
people[?name == 'Bob']
people[?name == `Bob`]
people[?name == `"Bob"`].age
people[?name > 'B'].name
people[?name < 'a'].name
people[?name]
people[?age]
people[?!age].name
people[?tags].name
people[?age == null]
people[?age == `null`].name
people[?!tags].name
people[?contains(tags, 'x')].name
people[?tags && contains(tags, 'x')].name
people[?contains(name, 'o')].name
people[?starts_with(name, 'B') || ends_with(name, 'y')].name
people[?age > `26` && name == 'Bob'].name
people[?(age > `26`) && !(name == 'Bob')].name
people[?length(name) > `3`].name
people[?age == `30`] | [0].name
people[?age == `30`][0].name
people[?age == `30`][].name
[people][0][0:2].name
[people][0][0:2][0].name
[people][0:2].name
people[0:2].name
people[::2].name
people[::-1].name
people[-2:].name
people[:1].name
nums[0]
nums[-1]
nums[3]
nums[:]
nums[::]
nums[1:]
nums[:-1]
nums[5:]
nums[-10:2]
nums[10:-10:-1]
nums[::-2]
nums[2:0:-1]
nums[::0]
n[::0]
s[0]
s[0:1]
nums[0:1:2:3]
nums[a]
nums[1.5]
nums[-]
nums[007]
nested[]
nested[][]
nested[][][]
nested[*][]
nested[*][0]
nested[*]
nested[0][1]
nested[].a
mixed[]
mixed[*].a
none[]
no
none
no.*
none[0]
[n, f]
[n, missing]
[n]
[*]
[]
[0]
[?@]
[@]
{a: n}
{a: n, b: missing, c: [f]}
{"a b": n}
{"10": n, "9": f, a: s}
{a: n,}
{a: n b: f}
{}
{a}
{a:}
{'a': n}
{a: n
missing.[a]
missing.{a: n}
missing | [a]
map.{x: x.v, y: y.v}
map.[x.v, y.v]
map.x.[v]
map.x | v
n | @
n || f
missing || n
empty || n
none || n
no || n
fa || n
zero || n
nul || missing
n && f
missing && n
zero && n
!n
!zero
!whole
!empty
!missing
!none
!no
!fa
!t
!!n
!n == f
n == n
n == `5`
n == `5.0`
n != `5`
n < `6`
n > 'a'
s > 'a'
s < 'tfxt'
s >= 'text'
s == 'text'
n < f
n > f
n < `6` == `true`
n == `5` == `true`
t == `1`
fa == `0`
zero == fa
one == t
t == `true`
bools == `[1, 0]`
bools == `[true, false]`
nums == `[3, 1, 2]`
nums == `[3.0, 1, 2]`
map.x == `{"v": 1}`
no == none
nul == missing
nul < n
t < fa
nums < nums
big == `123456789012345678901234567890`
big > `1e29`
bignums[0] == bignums[1]
bignums[2] == bignums[1]
words[0] > words[1]
`1`
`1.0`
`-0`
`1e3`
`01`
`"x"`
`x`
` x `
` "x" `
`a"b`
`[1, 2.0, "x"]`
`{"b": 1, "a": 2}`
`{"10": 1, "9": 2}`
`{"a": 1, "a": 2}`
`true`
`null`
`NaN`
`Infinity`
`-Infinity`
`1e999`
`"a\\`b"`
`a\\`b`
`\\`
`"\\u00e9"`
`\\u00e9`
`"\\x"`
`
``
'raw'
'ra\\'w'
'ra\\nw'
'ra\\\\w'
''
'"'
'`'
'é😀'
'open
"open
"\\x"
"
abs(neg)
abs(f)
abs(`-0.0`)
abs(s)
abs()
abs(n, n)
abs(nul)
abs(t)
avg(nums)
avg(floats)
avg(none)
avg(strs)
avg(n)
avg(`[1, 2]`)
avg(`[2, 2]`)
avg(`[true]`)
avg(bignums)
ceil(f)
ceil(n)
ceil(`-1.5`)
ceil(`1e22`)
ceil(s)
ceil(`NaN`)
ceil(`Infinity`)
floor(f)
floor(`-1.5`)
floor(`-0.5`)
floor(n)
contains(s, 'ex')
contains(s, `1`)
contains(strs, 'a')
contains(nums, `1`)
contains(nums, `1.0`)
contains(nums, `true`)
contains(bools, `1`)
contains(mixed, `null`)
contains(mixed, `[1]`)
contains(nested, `[1, 2]`)
contains(n, n)
contains(missing, 'x')
contains(s, '')
ends_with(s, 'xt')
ends_with(s, n)
starts_with(s, 'te')
starts_with(n, 'te')
join(',', strs)
join(', ', people[].name)
join(',', nums)
join(',', none)
join(`1`, strs)
join('', words)
keys(map)
keys(@)
keys(no)
keys(nums)
values(map)
values(@)
values(s)
length(s)
length(uni)
length(nums)
length(map)
length(n)
length(nul)
map(&name, people)
map(&missing, people)
map(&@, nums)
map(name, people)
map(&name, map)
map(&[0], nested)
max(nums)
max(floats)
max(strs)
max(words)
max(none)
max(mixed)
max(bools)
max(`[1, 1.0]`)
max(`[1.0, 1]`)
min(nums)
min(strs)
min(words)
min(none)
min(`[1, "a"]`)
max_by(people, &age)
max_by(people[:3], &age)
max_by(people[:3], &name)
max_by(none, &a)
max_by(people, age)
max_by(people, &missing)
max_by(`[{"a": 1}, {"a": "x"}]`, &a)
min_by(people[:3], &age)
min_by(people[:3], &name).age
min_by(map, &v)
min_by(none, &a)
merge(map, no)
merge(map, `{"x": 9, "w": 1}`)
merge(`{"a": 1}`)
merge()
merge(s)
merge(map, s)
merge(map, none)
not_null(nul, missing, n)
not_null(nul)
not_null()
not_null(fa, n)
reverse(nums)
reverse(s)
reverse(uni)
reverse(n)
reverse(none)
sort(nums)
sort(floats)
sort(strs)
sort(words)
sort(none)
sort(mixed)
sort(bools)
sort(`[2, 1.0, 1]`)
sort_by(people, &name)[].name
sort_by(people, &age)[].name
sort_by(people[:3], &age)[].name
sort_by(people[:3], &name)[*].name
sort_by(people[?age], &age)[].name
sort_by(none, &a)
sort_by(people, &missing)
sort_by(people, name)
sort_by(nums, &@)
sort_by(mixed, &@)
sort_by(map, &v)
sort_by(people[:3], &tags)
reverse(sort_by(people[:3], &age))[].name
sum(nums)
sum(floats)
sum(none)
sum(strs)
sum(bignums)
sum(`[0.1, 0.2, 0.3]`)
sum(`[0.1, 0.2, 0.3, 1e100, -1e100]`)
sum(people[].age)
to_array(n)
to_array(nums)
to_array(nul)
to_array(map.x)
to_number('5')
to_number('5.0')
to_number(' 5 ')
to_number('1_000')
to_number('1__0')
to_number('+5')
to_number('-5')
to_number('- 5')
to_number('.5')
to_number('5.')
to_number('1e3')
to_number('1e')
to_number('0x10')
to_number('nan')
to_number('-Infinity')
to_number('inf')
to_number('')
to_number('abc')
to_number('007')
to_number('1_0.5_0e1_0')
to_number('١٢')
to_number(n)
to_number(f)
to_number(t)
to_number(nul)
to_number(nums)
to_string(n)
to_string(f)
to_string(whole)
to_string(s)
to_string(t)
to_string(nul)
to_string(nums)
to_string(map)
to_string(words)
to_string([uni])
to_string({a: n, b: [f]})
to_string(`"a\\nb"`)
to_string(`["a\\nb\\u0000\\u007f/<"]`)
to_string(`[NaN, Infinity]`)
type(n)
type(f)
type(s)
type(t)
type(nul)
type(nums)
type(map)
type(missing)
type(uni)
unknown(n)
nums[].unknown(@)
none[].unknown(@)
Length(s)
sortBy(people, &age)
toString(n)
constructor(n)
hasOwnProperty(n)
constructor
toString
__proto__
"__proto__"
map.constructor
nums.length
s.length
length (s)
length(s
length(s,)
length(,s)
length
length)
max_by(people[:3] &age)
"length"(s)
(length)(s)
@(s)
n(s)
foo.bar(
&n
[&n]
map.length(@)
map.keys(@)
people[*].length(name)
people[*].to_string(age)
(n)
((n))
()
(n
n)
(people)[0].name
(people[*].name)[0]
(people[*]).name
people[*].name[0]
people[*].name | [0]
people | [*] | [0]
n |
| n
n || 
n &&
n & f
n ==
== n
n = f
n <
!
.
n.
.n
n..f
n f
n[
n[*
n[?
n[?@
n]
[n
[n,
[n,]
[,n]
[n f]
n{a: n}
n.{a: @}
n.'x'
n.`x`
n.[@]
n.@
n.&n
n.0
map.*[0]
map.*.*
people[?tags[?@ == 'x']].name
people[?length(to_array(tags)) > `0`].name
people[*].tags.length(@)
#
$
n # f
n + f
n - f
n -1
n * f
nums[*] | sum(@)
people | sort_by(@, &name) | [0].name
sort(keys(@)) | [0:3]
[people[0].name, sum(nums), avg(nums)]
{total: sum(nums), names: join(' ', people[].name)}
people[*].tags[] | length(@)
people[0] | keys(@)
people[0].keys(@)
people[0].values(@)
@.n
@.@
@[0]
*.n
mixed[?type(@) == 'number']
mixed[?@ == `1`]
mixed[?@ == `true`]
mixed[?@ > `0`]
words[?@ > 'a']
sort_by(words, &@)
max_by(words, &length(@))
reverse(words)
words[*].length(@)
\tn\t
 n . f 
people [*] . name
people\n[0]
é
"é"
"""


def lines():
    for line in QUERIES.strip("\n").split("\n"):
        yield line.replace("\\t", "\t") if line.startswith("\\t") else line


def ask(query, output="json", document=DOCUMENT):
    reply = f'{{"UserImportJob": {{"JobName": {document}}}}}'
    return {"query": f"UserImportJob.JobName | {query}", "output": output, "reply": reply}


def chosen():
    for line in lines():
        yield ask(line)
    for query in ("", " ", "\n", "UserImportJob.JobName"):
        yield {"query": query, "output": "json", "reply": '{"UserImportJob": {"JobName": "seed"}}'}


NAMES = [
    "n", "f", "s", "t", "nul", "nums", "floats", "strs", "mixed", "nested", "people", "map", "words", "missing", "whole",
    "name", "age", "tags", "v", "x", '"10"', "none", "no", "bools", "empty", "zero", "big", "uni",
]
LITERALS = [
    "`1`", "`2.0`", "`0`", "`true`", "`null`", "`[]`", "`[1, 2]`", "`{\"a\": 1.0}`", "'x'", "'Bob'", "''", "`\"x\"`", "`30`",
]
UNARY = [
    "length", "keys", "values", "sum", "avg", "max", "min", "sort", "reverse", "to_string", "to_number", "to_array", "type",
    "abs", "ceil", "floor", "not_null", "merge",
]


def expression(depth):
    if depth <= 0:
        return random.choice([*NAMES, *NAMES, "@", random.choice(LITERALS)])
    part = lambda: expression(depth - random.randint(1, 2))
    name = lambda: random.choice(NAMES)
    index = lambda: str(random.randint(-4, 4))
    bound = lambda: random.choice(["", index()])
    return random.choice([
        lambda: f"{part()}.{name()}",
        lambda: f"{name()}.{name()}",
        lambda: f"{name()}[{index()}]",
        lambda: f"{name()}[*]",
        lambda: f"{name()}[*].{name()}",
        lambda: f"people[].{part()}",
        lambda: f"people[*].[{name()}, {part()}]",
        lambda: f"{part()}[]",
        lambda: f"{name()}[{bound()}:{bound()}:{random.choice(['', '1', '-1', '2', '-2'])}]",
        lambda: f"{name()}.*",
        lambda: f"{part()} | {part()}",
        lambda: f"{part()} || {part()}",
        lambda: f"{part()} && {part()}",
        lambda: f"!{part()}",
        lambda: f"({part()})",
        lambda: f"[{part()}, {part()}]",
        lambda: f"{{a: {part()}, \"9\": {part()}, b: {part()}}}",
        lambda: f"{name()}[?{part()}]",
        lambda: f"people[?{part()} {random.choice(['==', '!=', '<', '<=', '>', '>='])} {part()}].{name()}",
        lambda: f"mixed[?@ {random.choice(['==', '!=', '<', '>='])} {part()}]",
        lambda: f"{part()} {random.choice(['==', '!=', '<', '<=', '>', '>='])} {part()}",
        lambda: f"{random.choice(UNARY)}({part()})",
        lambda: f"{random.choice(UNARY)}({name()})",
        lambda: f"{random.choice(['sort_by', 'min_by', 'max_by'])}({random.choice(['people[:3]', name()])}, &{name()})",
        lambda: f"map(&{part()}, {name()})",
        lambda: f"join({random.choice(LITERALS)}, {name()})",
        lambda: f"contains({name()}, {part()})",
        lambda: f"{random.choice(['starts_with', 'ends_with'])}({name()}, {part()})",
        lambda: f"not_null({part()}, {part()})",
        lambda: f"merge(map, {part()})",
    ])()


def broken(query):
    """The query with a character less, more or other: most such queries are broken, some mean something else."""
    at = random.randint(0, len(query))
    other = random.choice(list(".*[](){}|&!=<>,:@'\"`-? ax1"))
    return random.choice([query[:at] + query[at + 1:], query[:at] + other + query[at:], query[:at] + other + query[at + 1:]])


def randoms():
    for _ in range(900):
        yield ask(expression(random.randint(1, 5)), random.choice(["json", "json", "text", "table"]))
    for _ in range(250):
        yield ask(broken(expression(3)))


INPUTS = [
    "[]", "5", "null", '"x"', "true", "{", "", " ", "}", '{"JobName": "x"', '{"JobName" "x"}', '{"JobName": x}', "{'JobName': 'x'}",
    '{"JobName": "x",}', '{"JobName": "x"} x', '{"JobName": "a\nb"}', '{"JobName": "\\x"}', '{"JobName": 01}',
    '{"a": 1}', '{"JobName": 5}', '{"JobName": null}', '{"JobName": true}', '{"JobName": 1.5}', '{"JobName": ["x"]}',
    '{"JobName": {"a": 1}}', '{"JobName": ""}', '{"jobName": "x", "job-name": "y"}',
    '{\n  "JobName": "x",\n  "UserPoolId": oops\n}', '{"JobName": "x", "JobName": 5}', '\ufeff{}',
    f'{{"JobName": 5, "Foo": 1, "UserPoolId": null}}', '{"CloudWatchLogsRoleArn": "x"}', '{"PasswordHashingAlgorithm": 5}',
    '{"PasswordHashingAlgorithm": "MD5"}', '{"UserPoolId": ""}', '{"CloudWatchLogsRoleArn": ""}',
    '{"PasswordHashingAlgorithm": ""}',
    '{"JobName": "seed", "UserPoolId": "eu-west-1_AbCdEfGhI", "CloudWatchLogsRoleArn": "arn:aws:iam::123456789012:role/x"}',
]


def inputs():
    for text in INPUTS:
        case = {"input": text, "output": "json", "reply": '{"UserImportJob": {"JobName": "seed"}}'}
        yield {**case, "options": ["--cli-input-json", text]}


def skeletons():
    yield {"options": ["--generate-cli-skeleton", "input"]}
    yield {"options": ["--generate-cli-skeleton", "input"], "output": "table", "query": "UserPoolId"}
    for output in ("json", "text", "table"):
        yield {"options": ["--generate-cli-skeleton", "output"], "output": output}
        for query in ("UserImportJob.Status", "UserImportJob.[CreationDate, ImportedUsers]", "UserImportJob.{a: StartDate}"):
            yield {"options": ["--generate-cli-skeleton", "output"], "output": output, "query": query}
