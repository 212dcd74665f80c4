### Numbers of objects that the account may not see all of.

# A number in a table.
exactly = { $count }
# At least this many.
at-least = ≥{"\u00A0"}{ $count }
# Why only a part is counted.
not-told = authentik doesn't say whether your account sees all of them.
# Why connection tokens can't be counted.
sees-only-its-own = It sees only its own.
