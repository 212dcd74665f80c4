### What the check of a property mapping's expression finds. Expressions are Python; names, keywords and signs of Python
### stay as they are.

# Before a finding that is certain. { $text }: whole sentences.
in-line = Line { $line }: { $text }
# Before a finding that may be intended.
hint-in-line = Line { $line }, a hint: { $text }
# Below the findings: how many more there are.
more = And { $count } more.

## Strings

string-not-closed = The string that starts here is never closed.
field-not-closed = A field {"{"}…{"}"} of the f-string that starts here is never closed.
f-string-too-deep = The f-string that starts here is nested too deeply for Python.
typographic-quote = This is a typographic quote. Python accepts only " and '.
refused-prefix = Python doesn't allow these letters before a quote, only r, u, b, f, br and fr.
refused-escape = Invalid escape in the string that starts here: \x needs 2 hexadecimal digits, \u 4, \U 8, and \N a name in braces. For a backslash, write two.
refused-brace = A {"}"} in this f-string has no opening {"{"}. For a brace as text, write two.
refused-empty-field = A field {"{"}…{"}"} of this f-string is empty. For braces as text, write them twice.
refused-conversion = Only r, s or a can follow the ! in a field of this f-string.
refused-bracket = The brackets in a field {"{"}…{"}"} of this f-string do not match.
refused-lambda = A lambda in a field {"{"}…{"}"} of this f-string must be in parentheses.
refused-field = A field {"{"}…{"}"} of this f-string is not a Python expression.
four-spaces = authentik adds four spaces before every line of the expression, also in multi-line strings.
# A key: a private key in PEM format.
key-of-lines = authentik adds four spaces before every line of the expression, also in this string: the key in it can't be read.
key-in-one-line = The key in this string can't be read: its first and its last line need a line break (\n) between them and the rest.
# The label of a button that changes how the string is written.
join-lines = Write it as “"\n".join([…])”

## Brackets and indentation

bracket-not-closed = The bracket { $open } is never closed.
bracket-not-opened = The bracket { $close } has no opening bracket.
brackets-too-deep = More than 200 brackets are open here, too many for Python.
# All variables but { $line } are brackets.
bracket-mismatched = The bracket { $open } of line { $line } is closed by { $close } instead of { $partner }.
tabs-and-spaces = Tabs and spaces are mixed in the indentation, which Python refuses. Use only spaces.
indented-unexpectedly = This line is indented more than the one before, which doesn't start a block.
indented-like-none = This indentation matches none of the lines above.
block-missing = An indented block must follow the colon.
block-too-deep = The block that starts here is nested too deeply for Python.

## Syntax of other languages

else-if = Python writes “else if” as “elif”.
colon-missing = A line that starts with “{ $keyword }” needs a colon at its end.
single-equals = A single = assigns a value. To compare, write ==.
ampersands = Python writes “and”, not &&.
bars = Python writes “or”, not ||.
exclamation-mark = Python writes “not”, not !.
not-allowed-outside-strings = Python doesn't allow this character outside strings.

## What is returned

only-comments = There are only comments. Write an expression, or leave it empty.
open-end = The expression can end here without “return” and then adds no settings. End every path with “return {"{"}…{"}"}”.
returns-string = authentik ignores what is not a dict, and this returns a string.
returns-number = authentik ignores what is not a dict, and this returns a number.
returns-boolean = authentik ignores what is not a dict, and this returns True or False.
returns-list = authentik ignores what is not a dict, and this returns a list.
returns-set = authentik ignores what is not a dict, and this returns a set: its elements have no “name: value”.
settings-not-returned = The settings are not returned: write “return” before them.
nothing-returned = Nothing is returned: the expression adds no settings. End it with “return {"{"}…{"}"}”.

## Names

# { $spelling }: True, False or None.
python-spelling = Python spells “{ $name }” as { $spelling }.
only-in-policies = “{ $name }” exists in authentik's expression policies, not in property mappings.
not-defined = “{ $name }” is not defined by Python, authentik or this expression. Check the spelling.
# A test: of the mapping, for a chosen user.
only-at-launch = “{ $name }” exists only at launch: a test of this mapping fails here.
# { $code }: what is read from http_request, such as “.path”.
http-request-none = At launch “http_request” is None: “{ $code }” fails, and authentik leaves out the whole mapping. Check “if request.http_request:” first.
