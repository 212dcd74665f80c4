exactly = { $count }
at-least = ≥{"\u00A0"}{ $count }
not-told = لا يوضح authentik ما إذا كان حسابك يراها كلها.
sees-only-its-own = لا يرى إلا ما يخصه.
