exactly = { $count }
at-least = ≥{"\u00A0"}{ $count }
not-told = authentik 没有说明您的账户是否能看到全部。
sees-only-its-own = 它只能看到自己的。
